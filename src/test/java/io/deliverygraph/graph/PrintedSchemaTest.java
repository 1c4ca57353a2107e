package io.deliverygraph.graph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.deliverygraph.testing.Graph;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The schema in the repository is the one that the code prints. */
@QuarkusTest
class PrintedSchemaTest {

    private static final Path KEPT = Path.of("schema.graphql");
    private static final String ACCEPT = "schema.accept";

    @Test
    void isTheOneInTheRepository() throws IOException {
        String printed = given().get("/graphql/schema.graphql").asString().strip() + "\n";
        if (Boolean.getBoolean(ACCEPT)) {
            Files.writeString(KEPT, printed);
        }
        List<String> kept = Files.readAllLines(KEPT);
        List<String> difference = UnifiedDiffUtils.generateUnifiedDiff(
                "schema.graphql (in the repository)",
                "what the code prints",
                kept,
                DiffUtils.diff(kept, printed.lines().toList()),
                3);
        assertThat(difference)
                .withFailMessage(
                        "The code prints another schema than schema.graphql holds:%n%n%s%n%n"
                                + "If that is what you want, accept it:%n  ./mvnw test -Dtest=PrintedSchemaTest -D%s=true%n",
                        String.join(System.lineSeparator(), difference), ACCEPT)
                .isEmpty();
    }

    /** Printing once took types away from the schema that documents run on. */
    @Test
    void leavesTheSchemaThatDocumentsRunOnAsItIs() {
        String document = "mutation Change($input: UpdateShippingOptionInput!) {"
                + " updateShippingOption(input: $input) { userErrors { code } } }";
        Map<String, Object> input = Map.of("id", "no id of ours", "rates", List.of(Map.of("amount", "1")));

        given().get("/graphql/schema.graphql").then().statusCode(200);
        JsonPath before = Graph.send(document, Map.of("input", input));
        given().get("/graphql/schema.graphql").then().statusCode(200);
        JsonPath after = Graph.send(document + " ", Map.of("input", input));

        assertThat(before.getString("data.updateShippingOption.userErrors[0].code"))
                .isEqualTo("INVALID_ID");
        assertThat(after.getString("data.updateShippingOption.userErrors[0].code"))
                .isEqualTo("INVALID_ID");
    }
}
