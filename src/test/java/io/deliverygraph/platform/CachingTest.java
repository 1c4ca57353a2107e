package io.deliverygraph.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.Provenance;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.sandbox.TestClock;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service as it runs by default, with caching and sharing on, and a clock that a test moves on. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
@TestProfile(CachingTest.AsInProduction.class)
class CachingTest {

    private static final String PROFILES = "queryDeliveryProfiles";
    private static final TestClock CLOCK = new TestClock();

    private static final String NESTED = """
            query ($stores: [ID!]) { deliveryProfiles(filter: {storeIds: $stores}) { nodes { name revision regions {
              name carriers { carrier { name } } shippingOptions { title } } } unavailableStores { code } } }""";

    @Inject
    DeliveryProfiles profiles;

    @Inject
    Stores stores;

    /** The defaults, which other tests are without; and no second tries, which would wait by another clock. */
    public static final class AsInProduction implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "delivery.cache.ttl", "30s",
                    "delivery.cache.settling", "10s",
                    "delivery.sharing.enabled", "true",
                    "delivery.wix.retries", "0");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(MovedOn.class);
        }
    }

    /** The clock of the service. */
    @Alternative
    static class MovedOn {

        @Produces
        @ApplicationScoped
        Clock clock() {
            return CLOCK;
        }
    }

    @BeforeEach
    void reset() {
        SandboxControl.reset();
        CLOCK.pass(Duration.ofMinutes(1));
    }

    @Test
    void aSecondQueryWithinTheTimeCostsNothing() {
        JsonPath first = nested("demo");
        Map<String, Integer> cost = SandboxControl.calls();
        JsonPath second = nested("demo");

        assertThat(cost).containsEntry(PROFILES, 1);
        assertThat(SandboxControl.calls()).isEqualTo(cost);
        assertThat(second.<Object>get()).isEqualTo(first.<Object>get());
        assertThat(first.getList("data.deliveryProfiles.nodes")).isNotEmpty();
    }

    @Test
    void aSecondQueryOfAShopWithinTheTimeCostsNothing() {
        nested("shop");
        Map<String, Integer> cost = SandboxControl.calls();
        nested("shop");

        assertThat(SandboxControl.calls()).isEqualTo(cost);
        assertThat(cost).containsEntry("deliveryProfiles", 1);
    }

    @Test
    void afterAMutationOfOursTheNextQueryIsFresh() {
        nested("demo");
        JsonPath changed = Graph.send(
                "mutation ($input: UpdateDeliveryProfileInput!) { updateDeliveryProfile(input: $input) {"
                        + " deliveryProfile { name } userErrors { message } } }",
                Map.of(
                        "input",
                        Map.of("id", Demo.profileId(Demo.HEAVY), "name", "Heavier", "revision", revisionOfHeavy())));

        assertThat(changed.getString("data.updateDeliveryProfile.deliveryProfile.name"))
                .isEqualTo("Heavier");
        assertThat(nested("demo").getList("data.deliveryProfiles.nodes.name")).contains("Heavier");
    }

    @Test
    void aStoreThatIsDownIsServedStaleAndTheAnswerKnowsIt() {
        Store demo = stores.byId(Demo.storeId()).orElseThrow();
        inARequest(() -> all(demo));
        CLOCK.pass(Duration.ofSeconds(31));
        failing();

        Provenance.Basis basis = inARequest(() -> {
            assertThat(all(demo)).isNotEmpty();
            return Provenance.current().basis();
        });

        assertThat(basis.stale()).extracting(Provenance.StaleStore::id).containsExactly(Demo.storeId());
        assertThat(nested("demo").getList("data.deliveryProfiles.unavailableStores"))
                .isEmpty();
    }

    @Test
    void anAnswerWithoutAStoreIsForNobodyElse() {
        CLOCK.pass(Duration.ofHours(1)); // past what would be served in its place
        failing(1);

        assertThat(nested("demo").getList("data.deliveryProfiles.unavailableStores"))
                .hasSize(1);
        assertThat(nested("demo").getList("data.deliveryProfiles.nodes")).isNotEmpty();
    }

    @Test
    void aMutationIsNotCheckedAgainstAStaleAnswer() {
        Store demo = stores.byId(Demo.storeId()).orElseThrow();
        inARequest(() -> all(demo));
        CLOCK.pass(Duration.ofSeconds(31));
        failing();

        assertThat(inARequest(() -> {
                    Provenance.current().demandFresh();
                    return failureOf(() -> all(demo));
                }))
                .isInstanceOf(PlatformException.class);
    }

    @Test
    void twentyTheSameSideBySideCostOneCall() {
        nested("demo");
        SandboxControl.reset();
        SandboxControl.fault(
                "{\"method\": \"" + PROFILES + "\", \"kind\": \"latency\", \"millis\": 1500, \"calls\": 20}");
        ExecutorService clients = Executors.newFixedThreadPool(20);
        try {
            List<CompletableFuture<JsonPath>> sent = IntStream.range(0, 20)
                    .mapToObj(client -> CompletableFuture.supplyAsync(() -> nested("demo"), clients))
                    .toList();
            List<Object> answers = sent.stream()
                    .map(each -> each.join().<Object>get())
                    .distinct()
                    .toList();
            assertThat(answers).hasSize(1);
        } finally {
            clients.shutdownNow();
        }

        assertThat(SandboxControl.calls())
                .allSatisfy((method, calls) -> assertThat(calls).isEqualTo(1));
    }

    /** Straight at the sandbox: what {@link SandboxControl} does would drop what is kept. */
    private static void failing() {
        failing(100);
    }

    private static void failing(int calls) {
        RestAssured.given()
                .contentType("application/json")
                .body("{\"method\": \"" + PROFILES + "\", \"kind\": \"status\", \"status\": 503, \"calls\": " + calls
                        + "}")
                .post(SandboxControl.url() + "/_sandbox/faults")
                .then()
                .statusCode(lessThan(300));
    }

    private static String revisionOfHeavy() {
        return nested("demo").getString("data.deliveryProfiles.nodes.find { it.name.startsWith('Heavy') }.revision");
    }

    private static JsonPath nested(String store) {
        return Graph.send(NESTED, Map.of("stores", List.of(Demo.storeId(store))));
    }

    private List<DeliveryProfile> all(Store store) {
        return profiles.all(store).await().atMost(Duration.ofSeconds(30));
    }

    private static Throwable failureOf(Supplier<?> work) {
        try {
            work.get();
            return null;
        } catch (PlatformException failure) {
            return failure;
        }
    }

    private static <T> T inARequest(Supplier<T> work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            return work.get();
        } finally {
            request.terminate();
        }
    }
}
