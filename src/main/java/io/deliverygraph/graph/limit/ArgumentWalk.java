package io.deliverygraph.graph.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.IntValue;
import graphql.language.Node;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The part of a walk that looks at arguments: how long their lists are, and which variables stand for what. */
final class ArgumentWalk {

    /** Told how long each list is, and which variables stand for what. */
    interface Found {
        void found(Limit limit, long number, Node<?> at);

        void variable(Limit limit, String name);
    }

    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    private final Found told;

    ArgumentWalk(Found told) {
        this.told = told;
    }

    void of(List<Argument> arguments) {
        arguments.forEach(argument -> value(limitOf(argument.getName()), argument.getValue()));
    }

    private static Limit limitOf(String argument) {
        return switch (argument) {
            case "first" -> Limit.PAGE_SIZE;
            case "ids" -> Limit.IDS;
            default -> Limit.LIST_SIZE;
        };
    }

    /**
     * @param limit what the value, or its length, is held against
     * @param value null where there is none
     */
    void value(Limit limit, Value<?> value) {
        if (value instanceof VariableReference variable) {
            told.variable(limit, variable.getName());
        }
        if (limit == Limit.PAGE_SIZE && value instanceof IntValue number) {
            told.found(
                    limit, number.getValue().max(BigInteger.ZERO).min(LARGEST).longValue(), number);
        }
        if (value instanceof ArrayValue || value instanceof ObjectValue) {
            lists(limit, value);
        }
    }

    /** Not by recursion: values nest as deep as the parser lets them. */
    private void lists(Limit outermost, Value<?> value) {
        List<Value<?>> inner = new ArrayList<>();
        if (value instanceof ArrayValue list) {
            told.found(
                    outermost == Limit.PAGE_SIZE ? Limit.LIST_SIZE : outermost,
                    list.getValues().size(),
                    list);
        }
        inner.addAll(within(value));
        while (!inner.isEmpty()) {
            Value<?> next = inner.remove(inner.size() - 1);
            if (next instanceof ArrayValue list) {
                told.found(Limit.LIST_SIZE, list.getValues().size(), list);
            }
            inner.addAll(within(next));
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the parser's lists are raw
    private static List<Value<?>> within(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return (List) list.getValues();
        }
        if (value instanceof ObjectValue object) {
            return (List)
                    object.getObjectFields().stream().map(ObjectField::getValue).toList();
        }
        return List.of();
    }
}
