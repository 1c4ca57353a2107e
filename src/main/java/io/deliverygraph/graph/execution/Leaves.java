package io.deliverygraph.graph.execution;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The format of each leaf type, made once. */
final class Leaves {

    private final Map<String, LeafFormat> byName = new ConcurrentHashMap<>();

    LeafFormat of(GraphQLScalarType scalar) {
        return byName.computeIfAbsent(scalar.getName(), first -> LeafFormats.of(scalar));
    }

    LeafFormat of(GraphQLEnumType values) {
        return byName.computeIfAbsent(values.getName(), first -> LeafFormats.of(values));
    }
}
