package io.deliverygraph.graph.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a text to an operation that can run, or to errors. */
class DocumentsTest {

    private static final GraphQLSchema SCHEMA = new SchemaGenerator()
            .makeExecutableSchema(
                    new SchemaParser().parse("type Query { a(n: Int): Int b: Int }"), RuntimeWiring.MOCKED_WIRING);

    private final Documents documents = new Documents(SCHEMA);

    private Prepared prepared(String text, String operation, Map<String, Object> variables) {
        Document parsed = Parser.parse(text);
        return documents.prepare(
                assertInstanceOf(ValidDocument.class, documents.check(text, parsed)), operation, variables);
    }

    private static Object codeOf(Prepared prepared) {
        return assertInstanceOf(Invalid.class, prepared)
                .errors()
                .get(0)
                .getExtensions()
                .get("code");
    }

    @Test
    void refusesAConditionThatIsNull() {
        String text = "query ($also: Boolean = true) { a @include(if: $also) b }";

        assertEquals("VALIDATION_ERROR", codeOf(prepared(text, null, Collections.singletonMap("also", null))));
        assertInstanceOf(Operation.class, prepared(text, null, Map.of()));
    }

    @Test
    void refusesAnOperationThatIsNotThere() {
        assertEquals("VALIDATION_ERROR", codeOf(prepared("query One { a } query Two { b }", null, Map.of())));
        assertEquals("VALIDATION_ERROR", codeOf(prepared("query One { a } query Two { b }", "Three", Map.of())));
        assertInstanceOf(Operation.class, prepared("query One { a } query Two { b }", "Two", Map.of()));
    }

    @Test
    void refusesAVariableOfAnotherType() {
        assertEquals("VALIDATION_ERROR", codeOf(prepared("query ($n: Int) { a(n: $n) }", null, Map.of("n", "one"))));
    }

    @Test
    void onlyConditionsTellPlansApart() {
        ValidDocument document = assertInstanceOf(
                ValidDocument.class,
                documents.check(
                        "query ($n: Int, $also: Boolean!) { a(n: $n) b @skip(if: $also) }",
                        Parser.parse("query ($n: Int, $also: Boolean!) { a(n: $n) b @skip(if: $also) }")));

        assertEquals(List.of("also"), List.copyOf(document.conditions()));
        Plan first = document.plan(new PlanKey(null, List.of(true)), () -> new Plan(null));
        assertSame(first, document.plan(new PlanKey(null, List.of(true)), () -> new Plan(null)));
    }

    @Test
    void keepsNoMorePlansThanADocumentIsWorth() {
        ValidDocument document = assertInstanceOf(ValidDocument.class, documents.check("{ a }", Parser.parse("{ a }")));
        for (int choice = 0; choice < 100; choice++) {
            document.plan(new PlanKey(null, List.of(choice)), () -> new Plan(null));
        }

        PlanKey last = new PlanKey(null, List.of(99));
        Plan made = document.plan(last, () -> new Plan(null));
        assertEquals(false, made == document.plan(last, () -> new Plan(null)));
    }
}
