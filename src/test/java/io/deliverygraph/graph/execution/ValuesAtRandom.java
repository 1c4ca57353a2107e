package io.deliverygraph.graph.execution;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import io.deliverygraph.graph.execution.Literals.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values for inputs: such as there are in the stores, any of the right type, and now and then a wrong one. */
final class ValuesAtRandom {

    private static final List<String> ODD_TEXTS =
            List.of("", " ", "a", "Grüße \"an\" alle \\ \u2028\n", "DE", "US", "US-CA", "de", "USD", "😀", "{}", "a/b");
    private static final List<String> ODD_IDS = List.of("", "!", "Z2FyYmFnZQ", "ZGVtby9wcm9maWxlLw", "42");
    private static final List<Integer> NUMBERS = List.of(0, 1, 1, 2, 2, 3, 5, 25, 100, 101, -1, 1000, 2147483647);
    private static final List<String> DECIMALS =
            List.of("0", "4.99", "12.340", "100", "0.5", "-1", "1e3", "99999999999");
    private static final List<String> TIMES =
            List.of("2026-01-01T00:00:00Z", "2020-02-29T12:00:00+02:00", "2027-12-31T23:59:59.999Z");
    private static final List<String> DURATIONS = List.of("P14D", "PT36H", "PT0S", "P1DT2H");
    private static final List<Object> JSON = Arrays.asList(
            "text", 1, true, null, new BigDecimal("1.50"), List.of(1, "a"), Map.of("b", Map.of("c", List.of())));
    /** Where a text is called otherwise than where it comes from. */
    private static final Map<String, String> SOURCES =
            Map.of("after", "endCursor", "itemId", "productId", "chosenOption", "handle");

    private final KnownValues known;
    private final Dice dice;
    private final String store;

    /** @param store most things are of this one */
    ValuesAtRandom(KnownValues known, Dice dice, String store) {
        this.known = known;
        this.dice = dice;
        this.store = store;
    }

    /**
     * A value without variables.
     *
     * @param name of the argument or input field
     * @param owner the type that the field gives, or the input that it stands in
     */
    Object value(GraphQLInputType type, String name, String owner) {
        if (type instanceof GraphQLNonNull required) {
            return present((GraphQLInputType) required.getWrappedType(), name, owner);
        }
        return dice.chance(6) ? null : present(type, name, owner);
    }

    private Object present(GraphQLInputType type, String name, String owner) {
        if (type instanceof GraphQLList list) {
            GraphQLInputType element = (GraphQLInputType) list.getWrappedType();
            return dice.chance(15) ? present(inner(element), name, owner) : listOf(element, name, owner);
        }
        if (type instanceof GraphQLEnumType words) {
            return new Word(dice.one(words.getValues()).getName());
        }
        return type instanceof GraphQLInputObjectType object ? object(object) : scalar(type, name, owner);
    }

    private static GraphQLInputType inner(GraphQLInputType element) {
        return (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(element);
    }

    private List<Object> listOf(GraphQLInputType element, String name, String owner) {
        List<Object> values = new ArrayList<>();
        for (int left = dice.between(0, 3); left > 0; left--) {
            values.add(value(element, name, owner));
        }
        return values;
    }

    private Object object(GraphQLInputObjectType type) {
        List<Object> samples = known.inputs(type.getName());
        Map<?, ?> sample = !samples.isEmpty() && dice.chance(75) ? (Map<?, ?>) dice.one(samples) : Map.of();
        int changed = sample.isEmpty() ? 100 : 8;
        Map<String, Object> object = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : type.getFields()) {
            boolean required = GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue();
            boolean fromSample = sample.containsKey(field.getName()) && !dice.chance(changed);
            if (fromSample) {
                object.put(field.getName(), worded(field.getType(), sample.get(field.getName())));
            } else if (required || dice.chance(sample.isEmpty() ? 45 : 5)) {
                object.put(field.getName(), value(field.getType(), field.getName(), type.getName()));
            }
        }
        return object;
    }

    /** A sample is JSON, which has no words. */
    private static Object worded(GraphQLInputType type, Object value) {
        GraphQLInputType bare = inner(type);
        if (bare instanceof GraphQLList list && value instanceof List<?> values) {
            return values.stream()
                    .map(each -> worded((GraphQLInputType) list.getWrappedType(), each))
                    .toList();
        }
        if (bare instanceof GraphQLEnumType && value instanceof String text) {
            return new Word(text);
        }
        if (bare instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> map) {
            Map<String, Object> worded = new LinkedHashMap<>();
            map.forEach((key, inner) -> worded.put(
                    key.toString(), worded(object.getField(key.toString()).getType(), inner)));
            return worded;
        }
        return value;
    }

    private Object scalar(GraphQLInputType type, String name, String owner) {
        return switch (((GraphQLNamedType) type).getName()) {
            case "Int" -> dice.one(NUMBERS);
            case "Boolean" -> dice.chance(50);
            case "ID" -> id(name, owner);
            case "Decimal" -> dice.one(DECIMALS);
            case "DateTime" -> dice.one(TIMES);
            case "Duration" -> dice.one(DURATIONS);
            case "JSON" -> dice.one(JSON);
            default -> text(name);
        };
    }

    private String id(String name, String owner) {
        int side = dice.between(1, 20);
        if (side == 1) {
            return dice.one(ODD_IDS);
        }
        return side == 2
                ? dice.one(known.ids("", "Node", ""))
                : dice.one(known.ids(name, owner, side < 6 ? "" : store));
    }

    private String text(String name) {
        List<String> texts = known.texts(SOURCES.getOrDefault(name, name));
        return texts.isEmpty() || dice.chance(15) ? dice.one(ODD_TEXTS) : dice.one(texts);
    }
}
