package io.deliverygraph.sandbox.wix.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the filter language of Wix contract 6.2. */
final class FilterReader {

    private final Queryable kind;
    private final Violations violations;

    FilterReader(Queryable kind, Violations violations) {
        this.kind = kind;
        this.violations = violations;
    }

    /** Several keys mean AND. */
    Filter read(JsonNode filter, String path) {
        if (!filter.isObject()) {
            violations.add(path, ViolatedRule.FORMAT, "must be an object");
            return nothing();
        }
        List<Filter> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : filter.properties()) {
            parts.add(entry(entry.getKey(), entry.getValue(), path + "." + entry.getKey()));
        }
        return new Filter.All(parts);
    }

    private Filter entry(String key, JsonNode value, String path) {
        return switch (key) {
            case "$and" -> new Filter.All(each(value, path));
            case "$or" -> new Filter.Any(each(value, path));
            case "$not" -> new Filter.Not(read(value, path));
            default -> field(key, value, path);
        };
    }

    private List<Filter> each(JsonNode list, String path) {
        List<Filter> parts = new ArrayList<>();
        if (!list.isArray()) {
            violations.add(path, ViolatedRule.FORMAT, "must be a list of filters");
        }
        for (int index = 0; index < list.size() && list.isArray(); index++) {
            parts.add(read(list.get(index), path + "[" + index + "]"));
        }
        return parts;
    }

    private Filter field(String name, JsonNode value, String path) {
        Optional<QueryField> field = kind.field(name);
        if (field.isEmpty()) {
            violations.add(
                    path, ViolatedRule.FIELD_NOT_ALLOWED, "cannot be filtered by; there are " + kind.fieldNames());
            return nothing();
        }
        if (!value.isObject()) {
            return comparison(field.get(), "$eq", value, path);
        }
        List<Filter> parts = new ArrayList<>();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            parts.add(comparison(field.get(), entry.getKey(), entry.getValue(), path + "." + entry.getKey()));
        }
        return new Filter.All(parts);
    }

    private Filter comparison(QueryField field, String operator, JsonNode operand, String path) {
        if (!field.kind().knows(operator)) {
            violations.add(path, ViolatedRule.INVALID_ENUM_VALUE, "does not know the operator \"" + operator + "\"");
            return nothing();
        }
        return Comparisons.reading(field.kind(), operator, operand)
                .<Filter>map(test -> new Filter.Holds(field, test))
                .orElseGet(() -> {
                    violations.add(path, ViolatedRule.FORMAT, "has a value that does not fit \"" + operator + "\"");
                    return nothing();
                });
    }

    private static Filter nothing() {
        return new Filter.All(List.of());
    }
}
