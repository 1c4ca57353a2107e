package io.deliverygraph.graph.execution;

import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The one null that the engine overlooks when it makes arguments: {@code [$line]}, where the variable may be null for
 * its default, is null all the same, and the list's elements must not be.
 */
final class NullElements {

    private NullElements() {}

    /** @throws NonNullableValueCoercedAsNullException if there is such an element */
    static void refuse(List<GraphQLArgument> arguments, Map<String, Object> given) {
        arguments.forEach(argument -> refuse(argument.getType(), given.get(argument.getName())));
    }

    private static void refuse(GraphQLType type, Object value) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (value instanceof Collection<?> elements && bare instanceof GraphQLList list) {
            elements.forEach(element -> refuseElement(list.getWrappedType(), element));
        } else if (value instanceof Map<?, ?> fields && bare instanceof GraphQLInputObjectType object) {
            object.getFieldDefinitions().forEach(field -> refuse(field.getType(), fields.get(field.getName())));
        }
    }

    private static void refuseElement(GraphQLType type, Object element) {
        if (element == null && GraphQLTypeUtil.isNonNull(type)) {
            throw new NonNullableValueCoercedAsNullException(type);
        }
        refuse(type, element);
    }
}
