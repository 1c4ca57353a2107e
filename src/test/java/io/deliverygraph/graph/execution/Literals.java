package io.deliverygraph.graph.execution;

import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes values in the two ways that a request has for them. */
final class Literals {

    /** A word, not a text. */
    record Word(String word) {}

    /** A variable, which only a document can name. */
    record Variable(String name) {}

    private Literals() {}

    /** As in a document. */
    @SuppressWarnings("rawtypes") // as the engine takes values of lists
    static Value<?> literal(Object value) {
        if (value == null) {
            return NullValue.of();
        }
        if (value instanceof Word word) {
            return EnumValue.of(word.word());
        }
        if (value instanceof Variable variable) {
            return VariableReference.of(variable.name());
        }
        if (value instanceof Boolean bool) {
            return BooleanValue.of(bool);
        }
        if (value instanceof Integer number) {
            return IntValue.newIntValue(BigInteger.valueOf(number)).build();
        }
        if (value instanceof BigDecimal number) {
            return FloatValue.newFloatValue(number).build();
        }
        if (value instanceof List<?> list) {
            return ArrayValue.newArrayValue()
                    .values(list.stream().<Value>map(Literals::literal).collect(Collectors.toList()))
                    .build();
        }
        if (value instanceof Map<?, ?> map) {
            ObjectValue.Builder object = ObjectValue.newObjectValue();
            map.forEach((key, inner) -> object.objectField(new ObjectField(key.toString(), literal(inner))));
            return object.build();
        }
        return StringValue.of(value.toString());
    }

    /** As in JSON. */
    static Object json(Object value) {
        if (value instanceof Word word) {
            return word.word();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Literals::json).collect(Collectors.toList());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> json = new LinkedHashMap<>();
            map.forEach((key, inner) -> json.put(key.toString(), json(inner)));
            return json;
        }
        return value;
    }
}
