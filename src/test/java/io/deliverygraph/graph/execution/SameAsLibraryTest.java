package io.deliverygraph.graph.execution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.deliverygraph.graph.TopLevelErrors;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Our way through an operation and the library's give the same answer, whatever is null, fails or comes late: over
 * documents and objects at random, on a schema that has all of it. In a container only because Mutiny, once it has seen
 * one, will not run without.
 */
@QuarkusTest
class SameAsLibraryTest {

    private static final int TRIES = 1_000;
    private static final int DEPTH = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Logger noise = Logger.getLogger(TopLevelErrors.class.getName());

    /** Some ten thousand failures on purpose. */
    @BeforeEach
    void quiet() {
        noise.setLevel(Level.OFF);
    }

    @AfterEach
    void loud() {
        noise.setLevel(null);
    }

    @Test
    void everyAnswerIsTheSame() throws JsonProcessingException {
        int withNulls = 0;
        int withErrors = 0;
        for (int seed = 1; seed <= TRIES; seed++) {
            String document = new Documenting(new Random(seed)).document();
            Made root = new Made.Thing(seed);
            ExecutionResult theirs = byLibrary(document, root);
            Executed ours = byUs(document, root);
            String what = "seed " + seed + ": " + document;
            assertEquals(JSON.writeValueAsString(theirs.<Object>getData()), reprinted(ours), what);
            assertEquals(paths(causes(theirs.getErrors())), paths(ours.errors()), what);
            withNulls += theirs.getData() == null ? 1 : 0;
            withErrors += theirs.getErrors().isEmpty() ? 0 : 1;
        }
        assertTrue(withNulls > TRIES / 50, "answers without data: " + withNulls);
        assertTrue(withErrors > TRIES / 5, "answers with errors: " + withErrors);
        assertTrue(withErrors < TRIES, "answers with errors: " + withErrors);
    }

    /** With the same signs escaped. */
    private static String reprinted(Executed ours) throws JsonProcessingException {
        return JSON.writeValueAsString(JSON.readValue(ours.data().toString(), Object.class));
    }

    private static List<GraphQLError> causes(List<GraphQLError> errors) {
        List<GraphQLError> causes = errors.stream()
                .filter(error -> !(error instanceof NonNullableFieldWasNullError))
                .toList();
        return causes.isEmpty() ? errors : causes;
    }

    private static Set<String> paths(List<GraphQLError> errors) {
        return errors.stream()
                .map(error -> error.getPath() + " " + error.getLocations())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ExecutionResult byLibrary(String document, Made root) {
        GraphQLCodeRegistry registry = MadeSchema.SCHEMA.getCodeRegistry().transform(changed -> {
            for (GraphQLFieldDefinition field : MadeSchema.SCHEMA.getQueryType().getFieldDefinitions()) {
                changed.dataFetcher(FieldCoordinates.coordinates("Query", field.getName()), MadeSchema.byLibrary(root));
            }
        });
        GraphQLSchema schema = MadeSchema.SCHEMA.transformWithoutTypes(changed -> changed.codeRegistry(registry));
        return GraphQL.newGraphQL(schema).build().execute(ExecutionInput.newExecutionInput(document));
    }

    private static Executed byUs(String text, Made data) {
        ValidDocument document = new ValidDocument(text, Parser.parse(text));
        Operation operation = new Operation(
                document,
                null,
                document.document()
                        .getFirstDefinitionOfType(OperationDefinition.class)
                        .orElseThrow(),
                Map.of(),
                CoercedVariables.emptyVariables());
        ObjectPlan root = new Planner(MadeSchema.SCHEMA, MadeSchema.bindings(data), new Leaves(), operation)
                .plan(operation)
                .orElseThrow();
        return Uni.createFrom()
                .<Executed>emitter(answer -> new Run(operation, new Plan(root), root, answer).start())
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    /** Documents at random over the whole of the schema. */
    private static final class Documenting {

        private final Random random;
        private int aliases;

        Documenting(Random random) {
            this.random = random;
        }

        String document() {
            return selection(MadeSchema.SCHEMA.getQueryType(), DEPTH);
        }

        private String selection(GraphQLFieldsContainer fieldsOf, int depth) {
            StringBuilder selection = new StringBuilder("{ __typename ");
            int fields = 1 + random.nextInt(4);
            for (int each = 0; each < fields; each++) {
                selection.append(field(fieldsOf, depth)).append(' ');
            }
            if (random.nextInt(3) == 0) {
                selection.append(fragment(fieldsOf, depth));
            }
            return selection.append('}').toString();
        }

        private String fragment(GraphQLFieldsContainer fieldsOf, int depth) {
            List<String> types = fieldsOf instanceof GraphQLInterfaceType
                    ? List.of("", "on Any ", "on Thing ", "on Other ")
                    : List.of("", "", "on " + fieldsOf.getName() + " ");
            String on = types.get(random.nextInt(types.size()));
            return "... " + on + "{ " + field(fieldsOf, depth) + " " + field(fieldsOf, depth) + " } ";
        }

        private String field(GraphQLFieldsContainer fieldsOf, int depth) {
            List<GraphQLFieldDefinition> all = fieldsOf.getFieldDefinitions();
            GraphQLFieldDefinition field = all.get(random.nextInt(all.size()));
            GraphQLNamedType type = GraphQLTypeUtil.unwrapAllAs(field.getType());
            boolean leaf = !(type.getName().equals("Thing") || type.getName().equals("Any"));
            String alias = random.nextBoolean() ? "" : "a" + aliases++ + ": ";
            if (leaf) {
                return alias + field.getName();
            }
            if (depth == 0) {
                return "a" + aliases++ + ": number";
            }
            return alias + field.getName() + " "
                    + selection((GraphQLFieldsContainer) MadeSchema.SCHEMA.getType(type.getName()), depth - 1);
        }
    }
}
