package io.deliverygraph.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A newcomer who pastes the README's documents sees the answers that are printed there. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class ReadmeTest {

    private static final Pattern DOCUMENT_AND_ANSWER =
            Pattern.compile("```graphql\\n(.*?)```\\s+```json\\n(.*?)```", Pattern.DOTALL);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The newcomer has two stores; the tests have one more, which this filter leaves out. */
    private static final String THE_TWO = "filter: {storeIds: [\"" + Graph.id("demo", "store", "") + "\", \""
            + Graph.id("shop", "store", "") + "\"], ";

    record Pasted(String document, String answer) {

        @Override
        public String toString() {
            return document.lines().findFirst().orElseThrow();
        }
    }

    static Stream<Pasted> documents() throws IOException {
        return DOCUMENT_AND_ANSWER
                .matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(match -> new Pasted(match.group(1), match.group(2)));
    }

    /** The seed of the demo stores. */
    @BeforeEach
    void reset() {
        SandboxControl.reset("neglected");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void answersAsPrinted(Pasted pasted) throws IOException {
        ObjectNode answer =
                (ObjectNode) JSON.readTree(Graph.text(pasted.document().replace("filter: {", THE_TWO)));

        // What it was expected to cost stands in every answer; the README says so once.
        assertThat(answer.remove("extensions").has("cost")).isTrue();
        assertThat(answer).isEqualTo(JSON.readTree(pasted.answer()));
    }

    @Test
    void hasFiveDocuments() throws IOException {
        assertThat(documents()).hasSize(5);
    }
}
