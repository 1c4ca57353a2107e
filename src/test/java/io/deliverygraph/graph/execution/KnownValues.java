package io.deliverygraph.graph.execution;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the graph has told about itself, so that questions can be about things that there are. */
final class KnownValues {

    private static final int ENOUGH = 200;

    private final GraphQLSchema schema;
    private final Map<String, Set<String>> ids = new TreeMap<>();
    private final Map<String, Set<String>> texts = new TreeMap<>();
    private final Map<String, List<Object>> inputs = new TreeMap<>();

    KnownValues(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Keeps ids by the types of what has them, and texts by the names of their fields. */
    void learn(JsonNode answer) {
        if (answer.path("__typename").isTextual() && answer.path("id").isTextual()) {
            String type = answer.get("__typename").asText();
            namesOf(type).forEach(name -> put(ids, name, answer.get("id").asText()));
        }
        answer.properties().forEach(field -> {
            Iterable<JsonNode> values = field.getValue().isArray() ? field.getValue() : List.of(field.getValue());
            for (JsonNode value : values) {
                if (value.isTextual()) {
                    put(texts, field.getKey(), value.asText());
                }
            }
        });
        answer.forEach(this::learn);
    }

    /** Keeps a whole input that is known to be good. */
    void learn(String inputType, Object value) {
        inputs.computeIfAbsent(inputType, absent -> new ArrayList<>()).add(value);
    }

    private Stream<String> namesOf(String type) {
        return Stream.concat(
                Stream.of(type),
                schema.getType(type) instanceof GraphQLObjectType object
                        ? object.getInterfaces().stream()
                                .map(GraphQLNamedType.class::cast)
                                .map(GraphQLNamedType::getName)
                        : Stream.of());
    }

    private static void put(Map<String, Set<String>> all, String key, String value) {
        Set<String> values = all.computeIfAbsent(key, absent -> new LinkedHashSet<>());
        if (values.size() < ENOUGH) {
            values.add(value);
        }
    }

    /**
     * Ids that an argument or input field of this name may want.
     *
     * @param owner the type that the field gives, or the input that it stands in
     * @param store keeps to ids of this store; those of all stores when it has none
     */
    List<String> ids(String name, String owner, String store) {
        String stem = name.replaceAll("(?i)ids?$", "").toLowerCase(Locale.ROOT);
        String wanted = stem.isEmpty() ? owner.toLowerCase(Locale.ROOT) : stem;
        List<String> fitting = ids.keySet().stream()
                .filter(type -> fits(type.toLowerCase(Locale.ROOT), wanted))
                .max(Comparator.comparing(String::length))
                .map(type -> List.copyOf(ids.get(type)))
                .orElseGet(() -> List.copyOf(ids.get("Node")));
        List<String> ofStore =
                fitting.stream().filter(id -> plain(id).startsWith(store + '/')).toList();
        return ofStore.isEmpty() ? fitting : ofStore;
    }

    private static boolean fits(String type, String wanted) {
        return type.endsWith(wanted) || wanted.contains(type);
    }

    private static String plain(String id) {
        return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
    }

    /** Texts that fields of this name had. */
    List<String> texts(String name) {
        return List.copyOf(texts.getOrDefault(name, Set.of()));
    }

    /** Whole inputs of this type. */
    List<Object> inputs(String type) {
        return List.copyOf(inputs.getOrDefault(type, List.of()));
    }

    /** For messages. */
    Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        ids.forEach((type, all) -> sizes.put(type, all.size()));
        inputs.forEach((type, all) -> sizes.put(type, all.size()));
        return sizes;
    }
}
