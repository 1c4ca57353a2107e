package io.deliverygraph.sandbox.wix.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.query.QueryField.Kind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** What an operator says about a value. Text is compared exactly, but for {@code $startsWith}, which ignores case. */
final class Comparisons {

    private Comparisons() {}

    /** The test, or empty if the operand does not fit the operator. */
    static Optional<Predicate<JsonNode>> reading(Kind kind, String operator, JsonNode operand) {
        return switch (operator) {
            case "$eq" -> equal(kind, operand);
            case "$ne" -> equal(kind, operand).map(Predicate::not);
            case "$gt" -> ordered(kind, operand, comparison -> comparison > 0);
            case "$gte" -> ordered(kind, operand, comparison -> comparison >= 0);
            case "$lt" -> ordered(kind, operand, comparison -> comparison < 0);
            case "$lte" -> ordered(kind, operand, comparison -> comparison <= 0);
            case "$in" ->
                keys(kind, operand).map(keys -> value -> !value.isMissingNode() && keys.contains(value.asText()));
            case "$startsWith" -> startsWith(operand);
            case "$exists" -> exists(operand);
            case "$hasSome" ->
                keys(Kind.TEXT, operand)
                        .map(keys -> value -> elements(value).stream().anyMatch(keys::contains));
            case "$hasAll" ->
                keys(Kind.TEXT, operand).map(keys -> value -> elements(value).containsAll(keys));
            default -> Optional.empty();
        };
    }

    private static Optional<Predicate<JsonNode>> equal(Kind kind, JsonNode operand) {
        if (operand.isNull()) {
            return Optional.of(JsonNode::isMissingNode);
        }
        return key(kind, operand)
                .map(key -> value -> !value.isMissingNode() && value.asText().equals(key));
    }

    private static Optional<Predicate<JsonNode>> ordered(Kind kind, JsonNode operand, IntPredicate wanted) {
        return key(kind, operand)
                .map(key -> value ->
                        !value.isMissingNode() && wanted.test(value.asText().compareTo(key)));
    }

    private static Optional<Predicate<JsonNode>> startsWith(JsonNode operand) {
        if (!operand.isTextual()) {
            return Optional.empty();
        }
        String start = operand.textValue().toLowerCase(Locale.ROOT);
        return Optional.of(value -> value.asText().toLowerCase(Locale.ROOT).startsWith(start));
    }

    /** A list exists when it has elements. */
    private static Optional<Predicate<JsonNode>> exists(JsonNode operand) {
        if (!operand.isBoolean()) {
            return Optional.empty();
        }
        return Optional.of(value -> operand.booleanValue() == isSet(value));
    }

    private static boolean isSet(JsonNode value) {
        boolean emptyList = value.isArray() && value.isEmpty();
        boolean emptyText = value.isTextual() && value.textValue().isEmpty();
        return !value.isMissingNode() && !emptyList && !emptyText;
    }

    private static Set<String> elements(JsonNode list) {
        Set<String> elements = new HashSet<>();
        list.forEach(element -> elements.add(element.asText()));
        return elements;
    }

    private static Optional<Set<String>> keys(Kind kind, JsonNode operands) {
        Set<String> keys = new HashSet<>();
        for (JsonNode operand : operands) {
            Optional<String> key = key(kind, operand);
            if (key.isEmpty()) {
                return Optional.empty();
            }
            keys.add(key.get());
        }
        return operands.isArray() ? Optional.of(keys) : Optional.empty();
    }

    /** The operand as stored values are written. */
    private static Optional<String> key(Kind kind, JsonNode operand) {
        return switch (kind) {
            case FLAG -> operand.isBoolean() ? Optional.of(operand.asText()) : Optional.empty();
            case DATE -> operand.isTextual() ? WireDates.read(operand.textValue()) : Optional.empty();
            case TEXT, LIST, PRESENCE -> operand.isTextual() ? Optional.of(operand.textValue()) : Optional.empty();
        };
    }
}
