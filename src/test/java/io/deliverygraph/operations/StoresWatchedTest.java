package io.deliverygraph.operations;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who operate the service see of its stores: health, metrics and spans. */
@QuarkusTest
@TestProfile(WatchedStores.class)
class StoresWatchedTest {

    private static final String PROFILES =
            "{ deliveryProfiles(first: 10) { nodes { id } unavailableStores { code } } }";

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void hasStartedWhenItsStoresAreRead() {
        Response started = get(health + "/started");

        assertThat(started.statusCode()).isEqualTo(200);
        assertThat(check(started, "stores are read")).isEqualTo(Map.of("stores", 3));
    }

    @Test
    void isReadyAsLongAsOneStoreAnswers() {
        SandboxControl.fault(
                "{\"method\": \"queryDeliveryProfiles\", \"kind\": \"status\", \"status\": 503, \"calls\": 1000}");
        Graph.send(PROFILES);

        Response ready = get(health + "/ready");

        assertThat(ready.statusCode()).isEqualTo(200);
        Map<String, String> stores = check(ready, "stores answer");
        assertThat(stores).containsOnlyKeys("demo", "second", "shop");
        assertThat(stores.get("demo")).matches("down since \\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
        assertThat(stores.get("shop")).startsWith("up since ");
        assertThat(ready.asString()).doesNotContain("127.0.0.1", "test-key", "test-token");
    }

    @Test
    void isNotReadyWhileNoneDoesAndLivesAllTheSame() throws InterruptedException {
        SandboxControl.fault("{\"method\": \"*\", \"kind\": \"status\", \"status\": 503, \"calls\": 1000}");
        Graph.send(PROFILES);

        Response ready = get(health + "/ready");
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(this.<String>check(ready, "stores answer").values())
                .allMatch(store -> store.startsWith("down since "));
        assertThat(get(health + "/live").statusCode()).isEqualTo(200);

        SandboxControl.reset();
        assertThat(becomesReady()).as("without any request").isTrue();
    }

    @Test
    void countsAndTimesCalls() {
        SandboxControl.fault(
                "{\"method\": \"queryDeliveryProfiles\", \"kind\": \"status\", \"status\": 503, \"calls\": 1000}");
        Graph.send(PROFILES);

        String scraped = get(metrics).asString();

        assertThat(scraped.lines().filter(line -> line.startsWith("delivery_platform_calls_seconds_bucket{")))
                .anyMatch(line -> line.contains("call=\"QUERY_PROFILES\"")
                        && line.contains("platform=\"wix\"")
                        && line.contains("status=\"503\"")
                        && line.contains("outcome=\"failure\""))
                .anyMatch(line -> line.contains("call=\"PROFILES\"")
                        && line.contains("platform=\"shopify\"")
                        && line.contains("status=\"200\"")
                        && line.contains("le=\"0.25\""));
        assertThat(scraped)
                .contains("delivery_platform_retries_total{platform=\"wix\",store=\"demo\"")
                .contains("delivery_platform_circuit{platform=\"wix\",state=\"closed\",store=\"demo\"} 1.0")
                .contains("delivery_platform_held_back_total{platform=\"wix\",reason=\"budget\",store=\"demo\"} 0.0")
                .contains("delivery_platform_active{platform=\"shopify\",store=\"shop\"} 0.0")
                .contains("delivery_platform_waiting{platform=\"shopify\",store=\"shop\"} 0.0")
                .contains("delivery_store_up{platform=\"wix\",store=\"demo\"} 0.0")
                .contains("delivery_store_up{platform=\"shopify\",store=\"shop\"} 1.0")
                .contains("delivery_cache_things ");
    }

    /** Ours alone: the REST client and Vert.x would make a second one of each. */
    @Test
    void tracesEachTryOnceAndTellsThePlatform() {
        made();
        told();
        SandboxControl.fault(
                "{\"method\": \"queryDeliveryProfiles\", \"kind\": \"status\", \"status\": 503, \"calls\": 1000}");

        Graph.send(PROFILES);

        List<SpanData> made = made();
        assertThat(made).allMatch(span -> span.getAttributes().get(store()) != null);
        List<SpanData> ofDemo = made.stream()
                .filter(span -> span.getAttributes().get(store()).equals("demo"))
                .toList();
        assertThat(ofDemo).hasSize(3).allMatch(span -> span.getName().equals("QUERY_PROFILES"));
        assertThat(told())
                .containsExactlyElementsOf(ofDemo.stream()
                        .map(span -> "00-" + span.getTraceId() + "-" + span.getSpanId() + "-01")
                        .toList());
    }

    /** QUARKUS_OTEL_TRACES_SAMPLER_ARG alone says how many: which sampler is asked is fixed in the build. */
    @Test
    void tracesAsManyRequestsAsItIsTold() {
        assertThat(telemetry().getSdkTracerProvider().getSampler().getDescription())
                .startsWith("ParentBased{root:TraceIdRatioBased{1.0");
    }

    private static OpenTelemetrySdk telemetry() {
        return (OpenTelemetrySdk) Arc.container().instance(OpenTelemetry.class).get();
    }

    /** Spans of calls since the last look. */
    private static List<SpanData> made() {
        telemetry().getSdkTracerProvider().forceFlush().join(10, TimeUnit.SECONDS);
        InMemorySpanExporter spans =
                Arc.container().instance(InMemorySpanExporter.class).get();
        List<SpanData> made = spans.getFinishedSpanItems().stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .toList();
        spans.reset();
        return made;
    }

    private static AttributeKey<String> store() {
        return AttributeKey.stringKey("delivery.store");
    }

    private static List<String> told() {
        return get(ConfigProvider.getConfig().getValue(WatchedStores.TOLD, String.class))
                .asString()
                .lines()
                .toList();
    }

    private boolean becomesReady() throws InterruptedException {
        for (int look = 0; look < 100; look++) {
            if (get(health + "/ready").statusCode() == 200) {
                return true;
            }
            Thread.sleep(200);
        }
        return false;
    }

    /** The data of one check. */
    private <T> Map<String, T> check(Response health, String name) {
        return health.jsonPath().getMap("checks.find { it.name == '%s' }.data".formatted(name));
    }
}
