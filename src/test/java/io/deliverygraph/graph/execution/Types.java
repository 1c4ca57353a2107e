package io.deliverygraph.graph.execution;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.List;

/** Which types of a schema can stand in one place. */
record Types(GraphQLSchema schema) {

    /** All that have fields, or stand for some that have, but for those of introspection. */
    List<GraphQLCompositeType> composite() {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLCompositeType.class::isInstance)
                .filter(type -> !type.getName().startsWith("__"))
                .map(GraphQLCompositeType.class::cast)
                .toList();
    }

    /** Those that a fragment may be on where the type stands. */
    List<GraphQLCompositeType> meeting(GraphQLCompositeType type) {
        return type.getName().startsWith("__")
                ? List.of(type)
                : composite().stream().filter(other -> meet(type, other)).toList();
    }

    /** Whether something can be of both types. */
    boolean meet(GraphQLCompositeType one, GraphQLCompositeType other) {
        return possible(one).stream().anyMatch(possible(other)::contains);
    }

    /** The type itself, or all that it stands for. */
    List<GraphQLObjectType> possible(GraphQLNamedType type) {
        if (type instanceof GraphQLInterfaceType shared) {
            return schema.getImplementations(shared);
        }
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        }
        return List.of((GraphQLObjectType) type);
    }
}
