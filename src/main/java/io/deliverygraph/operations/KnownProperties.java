package io.deliverygraph.operations;

import io.smallrye.config.ConfigMappings;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.NameIterator;
import io.smallrye.config.PropertyName;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The properties that there are, by their names.
 *
 * @param byPattern with a star for a key of the operator's choice, as in {@code delivery.stores.*.platform}
 */
record KnownProperties(Map<String, KnownProperty> byPattern) {

    private static final String STAR = ".*.";

    /** Further away, another name is not what was meant. */
    private static final int NEAR = 3;

    KnownProperties {
        byPattern = Collections.unmodifiableMap(new TreeMap<>(byPattern));
    }

    static KnownProperties of(List<ConfigClass> mappings) {
        Map<String, KnownProperty> found = new HashMap<>();
        mappings.forEach(mapping -> ConfigMappings.getProperties(mapping)
                .forEach((name, property) -> found.put(name, KnownProperty.of(property))));
        return new KnownProperties(found);
    }

    boolean has(String name) {
        return byPattern.keySet().stream().anyMatch(pattern -> PropertyName.equals(name, pattern));
    }

    /** Every property that these names may set, by its full name: that of each store too. */
    Map<String, KnownProperty> in(Set<String> names) {
        Map<String, KnownProperty> found = new TreeMap<>();
        byPattern.forEach((pattern, property) -> spelt(pattern, names).forEach(name -> found.put(name, property)));
        return found;
    }

    /** The name that is most like one that there is not; empty where none is much like it. */
    Optional<String> nearest(String name) {
        return in(Set.of(name)).keySet().stream()
                .filter(each -> Spelling.slips(each, name) <= NEAR)
                .min((one, other) -> Integer.compare(Spelling.slips(one, name), Spelling.slips(other, name)));
    }

    /** A pattern with the keys that are used in its star's place. */
    private static Stream<String> spelt(String pattern, Set<String> names) {
        int star = pattern.indexOf(STAR);
        if (star < 0) {
            return Stream.of(pattern);
        }
        String before = pattern.substring(0, star + 1);
        String after = pattern.substring(star + STAR.length() - 1);
        return names.stream()
                .filter(name -> name.startsWith(before) && name.length() > before.length())
                .map(name -> before + key(name.substring(before.length())) + after)
                .distinct();
    }

    /** The first part of a name, in quotes where it is written so. */
    private static String key(String rest) {
        NameIterator parts = new NameIterator(rest);
        parts.next();
        return rest.substring(0, parts.getPosition() < 0 ? rest.length() : parts.getPosition());
    }
}
