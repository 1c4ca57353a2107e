package io.deliverygraph.graph.http;

import static io.deliverygraph.graph.http.Http.GRAPHQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.http.Http.Reply;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A GET reads, and nothing but reads: a link or a prefetching browser must not be able to change anything. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class GetTest {

    private static final String TWO = "query Names { deliveryProfiles { nodes { name } } } "
            + "mutation Removal { deleteDeliveryProfile(input: {id: \"%s\"}) { deletedId } }"
                    .formatted(Demo.profileId(Demo.HEAVY));

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void answersQueries() {
        Reply reply = Http.get(Map.of("query", TWO, "operationName", "Names"), "Accept", GRAPHQL);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().getList("data.deliveryProfiles.nodes.name", String.class))
                .contains("Heavy goods");
    }

    @Test
    void changesNothing() {
        Reply reply = Http.get(Map.of("query", TWO, "operationName", "Removal"));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("POST, OPTIONS");
        assertThat(reply.code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(reply.text()).doesNotContain("\"data\"");
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @Test
    void leavesTheBodyOutForHead() {
        Reply whole = Http.send("GET", "?query=%7B__typename%7D", BodyPublishers.noBody());
        Reply reply = Http.send("HEAD", "?query=%7B__typename%7D", BodyPublishers.noBody());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Length")).isEqualTo(String.valueOf(whole.bytes().length));
        assertThat(reply.bytes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "?query=%7B__typename%7D&query=%7B__typename%7D, A parameter is there twice.",
        "?query=%7B__typename%7D&variables=%5B1%5D, \"variables\" is not an object.",
        "?query=%7B__typename%7D&variables=%7B, The parameters",
        "?query=%C3%28, The request is not in UTF-8.",
        "?operationName=x, The request has no document.",
        "'', The request has no document.",
    })
    void refusesParametersThatCannotBeMeant(String query, String sentence) {
        Reply reply = Http.send("GET", query, BodyPublishers.noBody());

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
        assertThat(reply.message()).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void isRefusedWhereAnotherPageMayHaveSentIt(String site) {
        Reply reply = Http.get(Map.of("query", TWO, "operationName", "Names"), "Sec-Fetch-Site", site);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("FORBIDDEN");
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin",
        "Sec-Fetch-Site, none",
        "GraphQL-Require-Preflight, 1",
        "Apollo-Require-Preflight, true",
        "X-GraphQL-Yoga-CSRF, 1",
        "Content-Type, application/json",
    })
    void isAnsweredWhereNoOtherPageCanHaveSentIt(String header, String value) {
        String[] headers = header.equals("Sec-Fetch-Site")
                ? new String[] {header, value}
                : new String[] {"Sec-Fetch-Site", "cross-site", header, value};

        assertThat(Http.get(Map.of("query", "{ __typename }"), headers).status())
                .isEqualTo(200);
    }
}
