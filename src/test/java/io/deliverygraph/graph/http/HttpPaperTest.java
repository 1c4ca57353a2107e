package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.http.Http.Reply;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The answers that {@code docs/http.md} prints are those that callers get. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class HttpPaperTest {

    @Test
    void printsTheAnswerToAQuery() throws IOException {
        String body = "{\"query\": \"query ($id: ID!) { store(id: $id) { key } }\", \"variables\": {\"id\": \"%s\"}}"
                .formatted(Demo.storeId());

        assertThat(paper()).contains("-d '" + body + "'");
        isPrinted(Http.post(body, "Accept", Http.GRAPHQL));
    }

    @Test
    void printsTheAnswerToAGet() throws IOException {
        isPrinted(Http.get(Map.of("query", "{ __typename }")));
    }

    @Test
    void printsTheAnswerToAMistake() throws IOException {
        String body = "{\"qeury\": \"{ __typename }\"}";

        assertThat(paper()).contains("-d '" + body + "'");
        isPrinted(Http.post(body));
    }

    private static void isPrinted(Reply reply) throws IOException {
        assertThat(paper()).contains("```json\n" + reply.text() + "\n```");
    }

    private static String paper() throws IOException {
        return Files.readString(Path.of("docs/http.md"));
    }
}
