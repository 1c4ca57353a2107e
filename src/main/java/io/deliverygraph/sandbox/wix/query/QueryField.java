package io.deliverygraph.sandbox.wix.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.StringJoiner;

/**
 * A field a query can name.
 *
 * @param name path on the wire: {@code createdBy.appId}
 * @param kind what its values are, which decides the operators
 */
record QueryField(String name, Kind kind, List<String> steps) {

    QueryField(String name, Kind kind) {
        this(name, kind, List.of(name.split("\\.")));
    }

    /** Kinds of values with the operators of Wix contract 6.3. */
    enum Kind {
        TEXT("$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$startsWith", "$exists"),
        DATE("$eq", "$ne", "$gt", "$gte", "$lt", "$lte", "$in", "$exists"),
        FLAG("$eq", "$ne", "$in", "$exists"),
        LIST("$hasSome", "$hasAll", "$exists"),
        PRESENCE("$exists");

        private final List<String> operators;

        Kind(String... operators) {
            this.operators = List.of(operators);
        }

        boolean knows(String operator) {
            return operators.contains(operator);
        }
    }

    JsonNode in(JsonNode entity) {
        JsonNode value = entity;
        for (String step : steps) {
            value = value.path(step);
        }
        return value.isNull() ? MissingNode.getInstance() : value;
    }

    /**
     * The value as a string that sorts like the value; null if it is not set. Dates all have one length, so that they
     * sort like their text.
     */
    String keyIn(JsonNode entity) {
        JsonNode value = in(entity);
        if (value.isMissingNode()) {
            return null;
        }
        return value.isValueNode() ? value.asText() : joined(value);
    }

    private static String joined(JsonNode container) {
        StringJoiner parts = new StringJoiner(",");
        container.forEach(part -> parts.add(part.asText()));
        return parts.toString();
    }
}
