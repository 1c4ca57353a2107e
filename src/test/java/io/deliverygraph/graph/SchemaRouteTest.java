package io.deliverygraph.graph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.parser.Parser;
import io.deliverygraph.testing.Graph;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever asks the engine for its schema is told the same as whoever reads the printed one. */
@QuarkusTest
class SchemaRouteTest {

    private static final String TEXT = "text/plain; charset=utf-8";

    @Test
    void printsWhatIntrospectionTells() {
        Document told = new IntrospectionResultToSchema()
                .createSchemaDefinition(
                        Graph.send(IntrospectionQuery.INTROSPECTION_QUERY).getMap("data"));

        assertThat(signatures(told)).isEqualTo(signatures(printed())).hasSizeGreaterThan(200);
    }

    @Test
    void takesIdsForNodes() {
        assertThat(signatures(printed())).containsEntry("Query.nodes", "(ids: [ID!]!): [Node]!");
    }

    @Test
    void isPlainText() {
        assertThat(given().get("/graphql/schema.graphql").contentType()).isEqualToIgnoringCase(TEXT);
    }

    private static Document printed() {
        return Parser.parse(given().get("/graphql/schema.graphql").asString());
    }

    /** Each field with its arguments and types; each enum with its values. */
    private static Map<String, String> signatures(Document schema) {
        Map<String, String> signatures = new TreeMap<>();
        schema.getDefinitionsOfType(ObjectTypeDefinition.class)
                .forEach(type -> note(signatures, type.getName(), type.getFieldDefinitions()));
        schema.getDefinitionsOfType(InterfaceTypeDefinition.class)
                .forEach(type -> note(signatures, type.getName(), type.getFieldDefinitions()));
        schema.getDefinitionsOfType(InputObjectTypeDefinition.class)
                .forEach(type -> type.getInputValueDefinitions()
                        .forEach(field -> signatures.put(type.getName() + "." + field.getName(), signature(field))));
        schema.getDefinitionsOfType(EnumTypeDefinition.class)
                .forEach(type -> signatures.put(
                        type.getName(),
                        type.getEnumValueDefinitions().stream()
                                .map(value -> value.getName())
                                .sorted()
                                .toList()
                                .toString()));
        return signatures;
    }

    private static void note(Map<String, String> signatures, String type, List<FieldDefinition> fields) {
        fields.forEach(field -> signatures.put(type + "." + field.getName(), signature(field)));
    }

    private static String signature(FieldDefinition field) {
        List<String> arguments = field.getInputValueDefinitions().stream()
                .map(argument -> argument.getName() + signature(argument))
                .sorted()
                .toList();
        return "(" + String.join(", ", arguments) + "): " + AstPrinter.printAst(field.getType());
    }

    private static String signature(InputValueDefinition value) {
        String type = ": " + AstPrinter.printAst(value.getType());
        return value.getDefaultValue() == null ? type : type + " = " + AstPrinter.printAst(value.getDefaultValue());
    }
}
