package io.deliverygraph.operations;

import io.deliverygraph.graph.ConfigurationMistake;
import io.smallrye.config.ConfigMappings.ConfigClass;
import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValidator;
import io.smallrye.config.ConfigValue;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks each of our properties by itself: whether there is such a one, can be read, and keeps its bounds. */
final class Values {

    private final List<ConfigClass> mappings;
    private final ConfigValidator bounds;
    private final KnownProperties known;

    /** Made at the start and not kept: a configuration does not belong into the image of the executable. */
    private final SmallRyeConfig converters = new SmallRyeConfigBuilder()
            .withConverter(Duration.class, 200, KnownProperty.DURATIONS)
            .build();

    private final List<ConfigurationMistake> mistakes = new ArrayList<>();
    private final Map<String, String> good = new HashMap<>();
    private final Map<String, String> standIns = new HashMap<>();

    /**
     * What was found.
     *
     * @param standIns what to go on with, by the name of the property that is wrong
     */
    record Checked(List<ConfigurationMistake> mistakes, Map<String, String> standIns) {

        Checked {
            mistakes = List.copyOf(mistakes);
            standIns = Map.copyOf(standIns);
        }
    }

    Values(List<ConfigClass> mappings, ConfigValidator bounds) {
        this.mappings = mappings;
        this.bounds = bounds;
        this.known = KnownProperties.of(mappings);
    }

    /**
     * Checks all that the configuration holds; nothing where it has no mapping of ours, as while the service is built.
     */
    Checked check(ConfigSourceInterceptorContext context) {
        if (mappings.isEmpty()) {
            return new Checked(List.of(), Map.of());
        }
        Set<String> names = ours(context.iterateNames());
        names.forEach(name -> unknown(name, context.proceed(name)));
        known.in(names).forEach((name, property) -> read(name, property, context.proceed(name)));
        outOfBounds();
        return new Checked(mistakes, standIns);
    }

    private static Set<String> ours(Iterator<String> all) {
        Set<String> names = new TreeSet<>();
        all.forEachRemaining(name -> {
            if (name.startsWith("delivery.")) {
                names.add(name);
            }
        });
        return names;
    }

    private void unknown(String name, ConfigValue value) {
        if (known.has(name)) {
            return;
        }
        if (value != null
                && value.getSourceName() != null
                && value.getSourceName().startsWith(EnvConfigSource.NAME)) {
            UnknownVariable.mistake(name, known).ifPresent(mistakes::add);
            return;
        }
        String meant =
                known.nearest(name).map(near -> "write " + near).orElse("docs/configuration.md lists those there are");
        mistakes.add(new ConfigurationMistake(name, "is unknown: " + meant + ", or take it away."));
    }

    private void read(String name, KnownProperty property, ConfigValue value) {
        if (value == null || value.getValue() == null) {
            return;
        }
        Optional<String> wrong = property.wrong(value.getValue(), converters);
        wrong.ifPresent(sentence -> mistakes.add(new ConfigurationMistake(name, sentence)));
        if (wrong.isPresent()) {
            standIns.put(name, property.standIn());
        } else {
            good.put(name, value.getValue());
        }
    }

    /** What can be read is mapped by itself, once, for the constraints of the mappings. */
    private void outOfBounds() {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, KnownProperty.DURATIONS)
                .withSources(new PropertiesConfigSource(good, "readable", 100))
                .withMappingIgnore("delivery.**")
                .withValidator(bounds);
        mappings.forEach(builder::withMapping);
        try {
            builder.build();
        } catch (ConfigValidationException broken) {
            for (int at = 0; at < broken.getProblemCount(); at++) {
                outOfBounds(broken.getProblem(at).getMessage());
            }
        }
    }

    /** @param problem the property, a space and a sentence without a full stop */
    private void outOfBounds(String problem) {
        good.keySet().stream()
                .filter(name -> problem.startsWith(name + " "))
                .findFirst()
                .ifPresent(name -> {
                    mistakes.add(new ConfigurationMistake(name, problem.substring(name.length() + 1) + "."));
                    standIns.put(name, known.in(Set.of(name)).get(name).standIn());
                });
    }
}
