package io.deliverygraph.graph;

import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.Scalars;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Says in the schema what the engine has no annotation for: that no list in an input holds null, also where the list
 * itself may be null, and that the ids of {@code nodes} are of the type ID. The engine asks for it while it makes its
 * schema, which in an executable is while the executable is built: no start waits for it.
 */
@Singleton
class SchemaShape extends GraphQLTypeVisitorStub {

    /** Gives the schema's maker the types as our clients see them. */
    void shape(@Observes GraphQLSchema.Builder schema) {
        GraphQLSchema shaped = SchemaTransformer.transformSchema(schema.build(), this);
        schema.query(shaped.getQueryType())
                .mutation(shaped.getMutationType())
                .subscription(shaped.getSubscriptionType())
                .clearAdditionalTypes()
                .additionalTypes(shaped.getAdditionalTypes());
    }

    @Override
    public TraversalControl visitGraphQLInputObjectField(
            GraphQLInputObjectField field, TraverserContext<GraphQLSchemaElement> context) {
        GraphQLType element = elementOfNullableList(field.getType());
        if (element == null) {
            return TraversalControl.CONTINUE;
        }
        return changeNode(context, field.transform(changed -> changed.type(list(nonNull(element)))));
    }

    /** Null unless it is {@code [T]}. */
    private static GraphQLType elementOfNullableList(GraphQLInputType type) {
        return type instanceof GraphQLList list && !(list.getWrappedType() instanceof GraphQLNonNull)
                ? list.getWrappedType()
                : null;
    }

    @Override
    public TraversalControl visitGraphQLArgument(
            GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
        if (!argument.getName().equals("ids")) {
            return TraversalControl.CONTINUE;
        }
        return changeNode(
                context, argument.transform(changed -> changed.type(nonNull(list(nonNull(Scalars.GraphQLID))))));
    }
}
