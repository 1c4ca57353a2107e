package io.deliverygraph.graph.execution;

import graphql.GraphQLContext;
import graphql.schema.Coercing;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLScalarType;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The formats of all scalars and enums: short ways for what is common, the type's own for the rest. */
final class LeafFormats {

    private LeafFormats() {}

    static LeafFormat of(GraphQLScalarType scalar) {
        LeafFormat general = coerced(scalar.getCoercing());
        return switch (scalar.getName()) {
            case "String", "ID" ->
                (value, out) -> value instanceof String text ? out.text(text) : general.write(value, out);
            case "Int" ->
                (value, out) -> value instanceof Integer number ? out.number(number) : general.write(value, out);
            case "Boolean" ->
                (value, out) -> value instanceof Boolean truth ? out.truth(truth) : general.write(value, out);
            default ->
                (value, out) -> value instanceof CustomStringScalar own
                        ? out.text(own.stringValueForSerialization())
                        : general.write(value, out);
        };
    }

    /** As long as the program knows its enums: a value is looked up once. */
    static LeafFormat of(GraphQLEnumType type) {
        Map<Object, String> names = new ConcurrentHashMap<>();
        return (value, out) -> value instanceof Enum<?>
                ? out.text(names.computeIfAbsent(value, constant -> nameOf(type, constant)))
                : out.text(nameOf(type, value));
    }

    private static String nameOf(GraphQLEnumType type, Object value) {
        return (String) type.serialize(value, GraphQLContext.getDefault(), Locale.ENGLISH);
    }

    private static LeafFormat coerced(Coercing<?, ?> coercing) {
        return (value, out) -> {
            Object serialised = coercing.serialize(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            return serialised != null && out.json(serialised);
        };
    }
}
