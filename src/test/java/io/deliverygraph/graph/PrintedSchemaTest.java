package io.deliverygraph.graph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
}
