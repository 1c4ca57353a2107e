package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.http.Http.Reply;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that comes again, word for word. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class KnownRequestsTest {

    private static final String PROFILE = "ZGVtby9wcm9maWxlLzEwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMQ";
    private static final String OTHER = "ZGVtby9wcm9maWxlLzEwMDAwMDAwLTAwMDAtNDAwMC04MDAwLTAwMDAwMDAwMDAwMg";

    @Inject
    KnownRequests requests;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":\"{ stores { key } }\"}",
                "{\"query\":\"query ($id: ID!) { deliveryProfile(id: $id) { name } }\",\"variables\":{\"id\":\""
                        + PROFILE + "\"}}",
                "{\"query\":\"{ __schema { queryType { name } } }\"}",
                "{\"query\":\"mutation { addDeliveryRegion(dryRun: true, input: {profileId: \\\"" + PROFILE
                        + "\\\", name: \\\"Again\\\", destinations: [{countryCode: \\\"AQ\\\"}]})"
                        + " { region { name } userErrors { code } } }\"}",
                "{\"query\":\"mutation ($input: AddDeliveryRegionInput!) { addDeliveryRegion(dryRun: true, input: $input)"
                        + " { region { name destinations { countryCode } } userErrors { code } } }\","
                        + "\"variables\":{\"input\":{\"profileId\":\"" + PROFILE
                        + "\",\"name\":\"Again\",\"destinations\":[{\"countryCode\":\"AQ\"}]}}}",
            })
    void isAnsweredTheSame(String body) {
        Reply first = Http.post(body);
        assertThat(requests.at(Buffer.buffer(body))).isNotNull();

        Reply second = Http.post(body);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.text()).isEqualTo(first.text()).contains("\"cost\":{");
        assertThat(second.header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));
    }

    @Test
    void isAnotherWithOtherVariables() {
        String document =
                "{\"query\":\"query ($id: ID!) { deliveryProfile(id: $id) { id } }\",\"variables\":{\"id\":\"";

        assertThat(Http.post(document + PROFILE + "\"}}").text()).contains(PROFILE);
        assertThat(Http.post(document + OTHER + "\"}}").text()).contains(OTHER).doesNotContain(PROFILE);
    }

    @Test
    void getsTheMediaTypeThatItAsksForThisTime() {
        String body = "{\"query\":\"{ stores { platform } }\"}";

        assertThat(Http.post(body, "Accept", Http.JSON).header("Content-Type")).startsWith(Http.JSON);
        assertThat(Http.post(body, "Accept", Http.GRAPHQL).header("Content-Type"))
                .startsWith(Http.GRAPHQL);
    }

    /** A refusal is told to each in the own language, and nobody can fill the memory with them. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"query\":\"{ nonsense }\"}", "{\"query\":\"{ stores(\"}", "{}", "no JSON"})
    void isNotKeptWhereItWasRefused(String body) {
        assertThat(Http.post(body).code()).isNotNull();
        assertThat(requests.at(Buffer.buffer(body))).isNull();
    }

    @Test
    void isNotKeptWhereItIsLong() {
        String body = "{\"query\":\"{ stores { key } } #" + "x".repeat(8 * 1024) + "\"}";

        assertThat(Http.post(body).status()).isEqualTo(200);
        assertThat(requests.at(Buffer.buffer(body))).isNull();
    }

    /** As many as documents are kept parsed, {@code delivery.documents.parsed-count}. */
    @Test
    void isForgottenWhenManyOthersHaveCome() {
        for (int nth = 0; nth < 1_100; nth++) {
            Http.post("{\"query\":\"{ stores { key } } #" + nth + "\"}");
        }

        // Fewer, where others have sent long documents before.
        assertThat(requests.number()).isPositive().isLessThanOrEqualTo(1_000);
    }
}
