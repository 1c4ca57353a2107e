package io.deliverygraph.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is asked to end finishes what is under way first. */
class EndIT {

    private static final String READY = "/q/health/ready";

    private static Started sandbox;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Started.sandbox();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @BeforeEach
    void reset() {
        given().post(sandbox.url() + "/_sandbox/reset").then().statusCode(200);
    }

    @Test
    void answersWhatIsUnderWayAndEndsWithStatusZero() throws Exception {
        slow("queryDeliveryProfiles", 2_000);
        try (Started service = started("0S")) {
            CompletableFuture<HttpResponse<String>> answer =
                    Asked.at(service.url()).begin(Asked.WHERE_DO_WE_SHIP);
            Soon.is("the call has arrived", () -> calls().containsKey("queryDeliveryProfiles"));

            service.askToEnd();

            assertThat(Asked.isWhole(answer.get(20, TimeUnit.SECONDS))).isTrue();
            assertThat(service.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(service.process().exitValue()).isZero();
        }
    }

    /** In the time that load balancers need to hear of it. */
    @Test
    void isNotReadyButStillAnswersDuringTheDelay() throws Exception {
        try (Started service = started("3S")) {
            Soon.is("ready", () -> Asked.statusOf(service.management() + READY) == 200);
            Asked asked = Asked.at(service.url());
            assertThat(asked.send(Asked.WHERE_DO_WE_SHIP).headers().firstValue("Connection"))
                    .isEmpty();

            service.askToEnd();

            Soon.is("not ready", () -> Asked.statusOf(service.management() + READY) == 503);
            HttpResponse<String> late = asked.send(Asked.WHERE_DO_WE_SHIP);
            assertThat(Asked.isWhole(late)).isTrue();
            assertThat(late.headers().firstValue("Connection")).hasValue("close");
            assertThat(service.process().waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(service.process().exitValue()).isZero();
        }
    }

    private static Started started(String delay) throws Exception {
        Map<String, String> settings = Packaged.atSandbox(sandbox.url());
        settings.put("quarkus.shutdown.delay", delay);
        settings.put("delivery.cache.ttl", "0S");
        return Started.service(settings);
    }

    private static void slow(String method, int millis) {
        given().contentType(ContentType.JSON)
                .body(Map.of("method", method, "kind", "latency", "millis", millis))
                .post(sandbox.url() + "/_sandbox/faults")
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
    }

    private static Map<String, Integer> calls() {
        return given().get(sandbox.url() + "/_sandbox/calls").jsonPath().getMap("$", String.class, Integer.class);
    }
}
