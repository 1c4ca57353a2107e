package io.deliverygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.TroubledStores;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Time-outs, the circuit breaker and our own budget of calls, with numbers that a test can wait for. */
@QuarkusTest
@TestProfile(TroubledStores.class)
class OutOfReachTest {

    private static final String METHOD = "getDeliveryProfile";

    /** Half a minute: far beyond the second after which an open circuit lets a call try. */
    private static final int MOST_TRIES = 300;

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void doesNotWaitForAnAnswerThatDoesNotCome() {
        fault("\"kind\": \"latency\", \"millis\": 60000, \"calls\": 3");

        assertUnavailable(profileOf("slow"), "slow");

        assertThat(SandboxControl.calls()).isEqualTo(Map.of(METHOD, 3));
    }

    @Test
    void doesNotWaitForAShopThatDoesNotAnswer() {
        SandboxControl.fault("{\"method\": \"nodes\", \"kind\": \"latency\", \"millis\": 60000, \"calls\": 3}");

        JsonPath answer = Graph.send("{ deliveryProfile(id: \"%s\") { name } }"
                .formatted(Graph.id("slowshop", "profile", "gid://shopify/DeliveryProfile/1")));

        assertUnavailable(answer, "slowshop");
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("nodes", 3));
    }

    @Test
    void opensTheCircuitAndClosesItWhenThePlatformIsBack() throws InterruptedException {
        fault("\"kind\": \"status\", \"status\": 503, \"calls\": 1000");

        assertUnavailable(profileOf("circuit"), "circuit");
        assertUnavailable(profileOf("circuit"), "circuit");
        assertThat(SandboxControl.calls()).isEqualTo(Map.of(METHOD, TroubledStores.CIRCUIT_CALLS));

        SandboxControl.reset();
        assertThat(comesBack("circuit")).isTrue();
        assertThat(profileOf("circuit").getList("errors")).isNull();
    }

    /** Each has a circuit of its own. */
    @Test
    void leavesTheOtherStoresAlone() {
        profileOf("dead");
        profileOf("dead");

        assertUnavailable(profileOf("dead"), "dead");
        assertThat(profileOf("demo").getString("data.deliveryProfile.name")).isEqualTo("General profile");
    }

    @Test
    void keepsToItsOwnBudgetOfCalls() {
        for (int call = 0; call < TroubledStores.CALLS_PER_MINUTE; call++) {
            assertThat(profileOf("budget").getList("errors")).isNull();
        }

        JsonPath answer = profileOf("budget");

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("PLATFORM_THROTTLED");
        assertThat(answer.getString("errors[0].extensions.store")).isEqualTo("budget");
        assertThat(answer.getInt("errors[0].extensions.retryAfterSeconds")).isBetween(1, 60);
        assertThat(SandboxControl.calls()).isEqualTo(Map.of(METHOD, TroubledStores.CALLS_PER_MINUTE));
    }

    /** Asks until the store answers; until then the open circuit does. */
    private static boolean comesBack(String store) throws InterruptedException {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            JsonPath answer = profileOf(store);
            if (answer.getList("errors") == null) {
                return true;
            }
            assertUnavailable(answer, store);
            Thread.sleep(100);
        }
        return false;
    }

    private static void assertUnavailable(JsonPath answer, String store) {
        assertThat(answer.getString("data.deliveryProfile")).isNull();
        assertThat(answer.getString("errors[0].extensions.code"))
                .as(answer.prettify())
                .isEqualTo("PLATFORM_UNAVAILABLE");
        assertThat(answer.getString("errors[0].extensions.store")).isEqualTo(store);
    }

    private static JsonPath profileOf(String store) {
        return Graph.send(
                "{ deliveryProfile(id: \"%s\") { name } }".formatted(Graph.id(store, "profile", Demo.GENERAL)));
    }

    private static void fault(String kind) {
        SandboxControl.fault("{\"method\": \"%s\", %s}".formatted(METHOD, kind));
    }
}
