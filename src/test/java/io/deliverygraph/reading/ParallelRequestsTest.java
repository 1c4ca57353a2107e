package io.deliverygraph.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.NothingKept;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Requests do not wait for each other. The trap: a resolver that answers with a plain value instead of a {@code Uni} is
 * run by the engine on one ordered queue for each event loop, and 40 requests of 0.3 s then take six seconds. Nothing
 * looks wrong until there is load.
 *
 * <p>Not measured with a stop watch, which a busy machine fools: the sandbox holds each answer back for a while and
 * writes down when each request came. Side by side, all requests are there before the first is answered; in a queue,
 * the second comes only after that.
 */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
@TestProfile(NothingKept.class)
class ParallelRequestsTest {

    /** Far fewer than the lanes to two sites, which let a hundred calls go side by side to each. */
    private static final int REQUESTS = 40;

    /** Long against the time in which a busy machine gets 40 requests out, and still far under the read timeout. */
    private static final Duration HELD_BACK = Duration.ofSeconds(5);

    @BeforeEach
    void reset() {
        SandboxControl.reset();
        warmUp();
        SandboxControl.reset();
        SandboxControl.fault(
                "{\"method\": \"queryDeliveryProfiles\", \"kind\": \"latency\", \"millis\": %d, \"calls\": %d}"
                        .formatted(HELD_BACK.toMillis(), REQUESTS));
    }

    @Test
    void fortyRequestsAreAtThePlatformBeforeTheFirstIsAnswered() {
        List<JsonPath> answers = inParallel(REQUESTS);

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.getList("errors")).isNull();
            assertThat(answer.getList("data.deliveryProfiles.nodes")).hasSize(2);
            assertThat(answer.getList("data.deliveryProfiles.unavailableStores"))
                    .isEmpty();
        });
        List<Instant> arrivals = arrivals();
        assertThat(arrivals).hasSize(REQUESTS);
        assertThat(Duration.between(arrivals.get(0), arrivals.get(REQUESTS - 1)))
                .as("from the first request's arrival to the last one's")
                .isLessThan(HELD_BACK);
    }

    private static void warmUp() {
        inParallel(REQUESTS);
    }

    /** Half of the requests for each store. */
    private static List<JsonPath> inParallel(int requests) {
        ExecutorService clients = Executors.newFixedThreadPool(requests);
        try {
            List<CompletableFuture<JsonPath>> sent = IntStream.range(0, requests)
                    .mapToObj(number -> number % 2 == 0 ? "demo" : "second")
                    .map(store -> CompletableFuture.supplyAsync(() -> profilesOf(store), clients))
                    .toList();
            return sent.stream().map(CompletableFuture::join).toList();
        } finally {
            clients.shutdownNow();
        }
    }

    private static JsonPath profilesOf(String store) {
        return Graph.send(
                "query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { nodes { name } unavailableStores { code } } }",
                Map.of("stores", List.of(Demo.storeId(store))));
    }

    /** When the platform saw each query, the earliest first. */
    private static List<Instant> arrivals() {
        JsonPath log = given().get(SandboxControl.url() + "/_sandbox/requests").jsonPath();
        return log.<String>getList("requests.findAll { it.method == 'queryDeliveryProfiles' }.time").stream()
                .map(Instant::parse)
                .sorted()
                .toList();
    }
}
