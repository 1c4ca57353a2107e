package io.deliverygraph.graph.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.IntValue;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import io.deliverygraph.graph.GlobalId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the arguments of a field say, with the values of variables. */
final class Named {

    /** A cursor, which is made of an id and more. */
    private static final String CURSOR = "after";

    private final Map<String, Object> arguments;

    private Named(Map<String, Object> arguments) {
        this.arguments = arguments;
    }

    /** @param variables of the types that the operation declares */
    static Named by(List<Argument> arguments, Map<String, Object> variables) {
        Map<String, Object> values = new HashMap<>();
        arguments.forEach(argument -> values.put(argument.getName(), valueOf(argument.getValue(), variables)));
        return new Named(values);
    }

    /** Texts, whole numbers, lists and maps; null for all else, which names nothing. */
    static Object valueOf(Value<?> value, Map<String, Object> variables) {
        if (value instanceof VariableReference variable) {
            return variables.get(variable.getName());
        }
        if (value instanceof StringValue text) {
            return text.getValue();
        }
        if (value instanceof IntValue number) {
            return number.getValue();
        }
        if (value instanceof ArrayValue list) {
            List<Object> values = new ArrayList<>();
            list.getValues().forEach(each -> values.add(valueOf(each, variables)));
            return values;
        }
        if (value instanceof ObjectValue object) {
            Map<String, Object> values = new HashMap<>();
            object.getObjectFields().forEach(each -> values.put(each.getName(), valueOf(each.getValue(), variables)));
            return values;
        }
        return null;
    }

    /** The ids of stores in its filter; empty when it has none, and then means all. */
    Optional<List<GlobalId>> storesOfFilter() {
        return arguments.get("filter") instanceof Map<?, ?> filter && filter.get("storeIds") != null
                ? Optional.of(idsIn(List.of(filter.get("storeIds"))))
                : Optional.empty();
    }

    /** Every id of ours in its arguments. */
    List<GlobalId> ids() {
        List<Object> values = new ArrayList<>(arguments.size());
        arguments.forEach((name, value) -> {
            if (!name.equals(CURSOR) && value != null) {
                values.add(value);
            }
        });
        return idsIn(values);
    }

    /** How many ids it asks for, ours or not. */
    int asked() {
        return arguments.get("ids") instanceof Collection<?> ids ? ids.size() : 1;
    }

    /** Not by recursion: a caller decides how deep values nest. */
    private static List<GlobalId> idsIn(Collection<?> values) {
        List<GlobalId> ids = new ArrayList<>();
        List<Object> open = new ArrayList<>(values);
        while (!open.isEmpty()) {
            Object value = open.remove(open.size() - 1);
            if (value instanceof Collection<?> list) {
                open.addAll(list);
            } else if (value instanceof Map<?, ?> object) {
                open.addAll(object.values());
            } else if (value instanceof String text) {
                GlobalId.parse(text).ifPresent(ids::add);
            }
        }
        return ids;
    }
}
