package io.deliverygraph.sandbox.shopify.engine;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.ValuesResolver;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.InputValueWithState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Looks for the innermost place in a variable at which it does not coerce. */
final class Problems {

    private Problems() {}

    /** Field names and list positions from the variable on; empty if the variable itself is wrong. */
    static List<Object> path(GraphQLInputType type, Object value) {
        GraphQLInputType bare = (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLList list && value instanceof Collection<?> entries) {
            return inList((GraphQLInputType) list.getWrappedType(), entries);
        }
        if (bare instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> members) {
            return inObject(object, members);
        }
        return List.of();
    }

    private static List<Object> inList(GraphQLInputType type, Collection<?> entries) {
        int index = 0;
        for (Object entry : entries) {
            if (!coerces(type, entry)) {
                return below(index, path(type, entry));
            }
            index++;
        }
        return List.of();
    }

    private static List<Object> inObject(GraphQLInputObjectType object, Map<?, ?> members) {
        for (Map.Entry<?, ?> member : members.entrySet()) {
            GraphQLInputObjectField field =
                    object.getFieldDefinition(member.getKey().toString());
            if (field == null) {
                return List.of(member.getKey());
            }
            if (!coerces(field.getType(), member.getValue())) {
                return below(member.getKey(), path(field.getType(), member.getValue()));
            }
        }
        return List.of();
    }

    private static List<Object> below(Object step, List<Object> rest) {
        List<Object> path = new ArrayList<>(List.of(step));
        path.addAll(rest);
        return path;
    }

    private static boolean coerces(GraphQLInputType type, Object value) {
        try {
            ValuesResolver.valueToInternalValue(
                    InputValueWithState.newExternalValue(value), type, GraphQLContext.getDefault(), Locale.ENGLISH);
            return !(value == null && GraphQLTypeUtil.isNonNull(type));
        } catch (GraphQLException wrong) {
            return false;
        }
    }
}
