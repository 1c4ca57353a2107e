package io.deliverygraph.graph.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.http.Http.Reply;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.LogOf;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What those who run the service see of a request: its meters, its span, its line in the log. */
@QuarkusTest
@TestProfile(WatchedService.class)
class WatchedRequestsTest {

    private static final String KEY_HEADER = "Delivery-Log-Levels-Key";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";
    private static final String PROFILES =
            "query %s { deliveryProfiles(filter: {storeIds: [\\\"%s\\\"]}) { nodes { name } } }";

    @TestHTTPResource(value = "/loggers", management = true)
    URL loggers;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Inject
    KeptSpans spans;

    @Test
    void hasASpanThatIsTheCallersChild() {
        Http.post(profiles("Traced"), "traceparent", "00-" + TRACE + "-" + PARENT + "-01", "X-Request-Id", "shop-17");

        SpanData span = span("query Traced");
        assertThat(span.getKind()).isEqualTo(SpanKind.SERVER);
        assertThat(span.getParentSpanId()).isEqualTo(PARENT);
        assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(span.getAttributes().asMap().toString())
                .contains(
                        "graphql.operation.name=Traced",
                        "graphql.operation.type=query",
                        "http.request.method=POST",
                        "http.response.status_code=200",
                        "url.path=/graphql",
                        "delivery.cost.calls=",
                        "delivery.request.id=shop-17")
                .doesNotContain("deliveryProfiles", Demo.storeId());
    }

    /** The run is shared, so it has a Vert.x context of its own; it goes on as that of whoever began it. */
    @Test
    void isInEveryLineThatIsLoggedOnTheWay() {
        try (LogOf log = new LogOf()) {
            Reply reply = Http.post(profiles("Logged"), "X-Request-Id", "shop-18");
            String line = line(log, "query Logged: success, status 200");

            assertThat(reply.header("X-Request-Id")).isEqualTo("shop-18");
            assertThat(line).contains("requestId=shop-18", "operation=Logged", "stores=demo", "traceId=");
            String trace = line.replaceAll("(?s).*traceId=([0-9a-f]{32}).*", "$1");
            assertThat(log.lines())
                    .filteredOn(each -> each.contains("Store demo, "))
                    .isNotEmpty()
                    .allSatisfy(each ->
                            assertThat(each).contains("requestId=shop-18", "operation=Logged", "traceId=" + trace));
        }
    }

    @Test
    void isCountedByItsName() {
        Http.post(profiles("Counted"));
        Http.post(profiles("Counted"));
        Http.post("{\"query\":\"{ nothing }\"}");

        assertThat(soon(this::metrics, metrics -> count(metrics, "Counted").equals("2")))
                .contains("delivery_graphql_refusals_total{code=\"VALIDATION_ERROR\",limit=\"none\"")
                .contains("delivery_graphql_user_errors_total{code=\"NAME_TAKEN\"")
                .contains("delivery_graphql_cost_calls_bucket", "delivery_graphql_active");
        assertThat(count(metrics(), "Counted")).isEqualTo("2");
    }

    @Test
    void changesLevelsWhileItRuns() {
        String name = "/io.deliverygraph.platform.wix";
        withKey().get(loggers + name).then().statusCode(200);

        put(name, "{\"level\":\"DEBUG\"}").statusCode(200);
        assertThat(withKey().get(loggers + name).jsonPath().getString("effectiveLevel"))
                .isEqualTo("DEBUG");
        assertThat(withKey().get(loggers).asString()).contains("\"root\"", "platform.wix");
        put(name, "{\"level\":null}").statusCode(200);
        assertThat(withKey().get(loggers + name).jsonPath().getString("level")).isNull();
    }

    @Test
    void saysWhatIsWrongWithAChangeOfALevel() {
        for (String body : List.of("", "[]", "{}", "DEBUG", "{\"level\":\"VERBOSE\"}", "{\"level\":{}}")) {
            assertThat(put("/io.deliverygraph", body).statusCode(400).extract().asString())
                    .contains("DEBUG", "null to inherit");
        }
        put("/root", "{\"level\":null}").statusCode(400);
        assertThat(put("/io.delivergraph", "{\"level\":\"DEBUG\"}")
                        .statusCode(404)
                        .extract()
                        .asString())
                .contains("Nobody logs under this name");
    }

    @Test
    void showsLevelsToNobodyWithoutTheKey() {
        for (String key : List.of("", "another", WatchedService.KEY + "x")) {
            given().header(KEY_HEADER, key).get(loggers).then().statusCode(403);
        }
        given().get(loggers + "/root").then().statusCode(403);
        given().body("{\"level\":\"OFF\"}").put(loggers + "/root").then().statusCode(403);
    }

    private static String profiles(String operation) {
        return "{\"query\":\"" + PROFILES.formatted(operation, Demo.storeId()) + "\"}";
    }

    private ValidatableResponse put(String name, String body) {
        return withKey()
                .contentType(ContentType.JSON)
                .body(body)
                .put(loggers + name)
                .then();
    }

    private static RequestSpecification withKey() {
        return given().header(KEY_HEADER, WatchedService.KEY);
    }

    private String metrics() {
        return given().get(metrics).asString();
    }

    private static String count(String metrics, String operation) {
        return metrics.lines()
                .filter(line -> line.startsWith("delivery_graphql_operations_seconds_count")
                        && line.contains("operation=\"" + operation + "\"")
                        && line.contains("outcome=\"success\""))
                .map(line -> line.split(" ")[1].replace(".0", ""))
                .findFirst()
                .orElse("0");
    }

    private SpanData span(String name) {
        Predicate<SpanData> wanted = span -> span.getName().equals(name);
        return soon(() -> spans.of(TRACE), all -> all.stream().anyMatch(wanted)).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }

    private static String line(LogOf log, String words) {
        return soon(log::lines, lines -> lines.stream().anyMatch(line -> line.contains(words))).stream()
                .filter(line -> line.contains(words))
                .findFirst()
                .orElseThrow();
    }

    /** An account is closed when the answer has gone out, which may be a moment after it has come in. */
    private static <T> T soon(Supplier<T> look, Predicate<T> there) {
        T seen = look.get();
        for (int times = 0; times < 200 && !there.test(seen); times++) {
            try {
                Thread.sleep(25);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            seen = look.get();
        }
        return seen;
    }
}
