package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which media type an {@code Accept} gets. */
class NegotiationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | JSON",
                "application/* | JSON",
                "text/html, */*;q=0.1 | JSON",
                "application/graphql-response+json | GRAPHQL",
                "application/graphql-response+json, */* | GRAPHQL",
                "application/graphql-response+json; charset=utf-8, application/json; charset=utf-8 | GRAPHQL",
                "application/json, application/graphql-response+json | JSON",
                "application/json;q=0.9, application/graphql-response+json | GRAPHQL",
                "application/graphql-response+json;q=0.5, application/json;q=0.8 | JSON",
                "application/json;q=0, */* | GRAPHQL",
                "APPLICATION/JSON | JSON",
                "application/json; charset=\"UTF-8\" | JSON",
                "application/json;charset=utf-16, application/graphql-response+json;q=0.1 | GRAPHQL",
                "text/plain;note=\"a, application/json\", application/graphql-response+json | GRAPHQL",
                "application/json;q=high | JSON",
            })
    void whatCallersSayGetsThem(String accept, ResponseType type) {
        assertThat(Negotiation.of(List.of(accept))).contains(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html",
                "application/json;q=0",
                "application/json; charset=utf-16",
                "*/*;q=0",
                "''",
                "application/xml, text/*"
            })
    void whoTakesNeitherGetsNothing(String accept) {
        assertThat(Negotiation.of(List.of(accept))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"application/graphql-response+json, GRAPHQL", "text/html, JSON"})
    void linesOfTheHeaderAreOneList(String line, ResponseType type) {
        assertThat(Negotiation.of(List.of(line, "application/json;q=0.5"))).contains(type);
    }
}
