package io.deliverygraph.graph.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A field that only the engine knows would send every document that asks for it the slow way. */
@QuarkusTest
class EveryFieldIsOursTest {

    @Inject
    GraphQLSchema schema;

    @Inject
    Bindings bindings;

    @Test
    void everyFieldOfTheSchemaHasAWayToItsValue() {
        List<String> unknown = schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .flatMap(this::unknownFields)
                .toList();
        assertEquals(List.of(), unknown);
    }

    private Stream<String> unknownFields(GraphQLObjectType type) {
        return type.getFieldDefinitions().stream()
                .filter(field -> bindings.of(type.getName(), field.getName()).isEmpty())
                .map(field -> type.getName() + "." + field.getName());
    }
}
