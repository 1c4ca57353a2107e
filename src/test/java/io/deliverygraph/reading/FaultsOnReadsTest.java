package io.deliverygraph.reading;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a read outlasts, and with how many calls: three tries, whatever goes wrong. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class FaultsOnReadsTest {

    private static final int TRIES = 3;

    private static final String ONE_OPTION =
            "{ shippingOption(id: \"%s\") { title } }".formatted(Demo.optionId(Demo.STANDARD));

    /** By the method that each is read with: a GET and a query, which is a POST that reads. */
    private static final Map<String, String> DOCUMENTS = Map.of(
            "getShippingOption",
            ONE_OPTION,
            "queryDeliveryProfiles",
            "{ deliveryProfiles(filter: {storeIds: [\"%s\"]}) { nodes { name } } }".formatted(Demo.storeId()));

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<String> faults() {
        return Stream.of(
                "'kind': 'status', 'status': 500",
                "'kind': 'status', 'status': 502",
                "'kind': 'status', 'status': 503",
                "'kind': 'status', 'status': 504",
                "'kind': 'reset'",
                "'kind': 'reset', 'applied': true",
                "'kind': 'truncated'",
                "'kind': 'truncated', 'applied': true");
    }

    static Stream<Arguments> faultsThatAreOutlasted() {
        return faults().flatMap(fault -> Stream.of(1, 2).map(times -> Arguments.of(fault, times)));
    }

    @ParameterizedTest
    @MethodSource("faultsThatAreOutlasted")
    void triesAgainUntilItWorks(String fault, int times) {
        DOCUMENTS.forEach((method, document) -> {
            strike(method, fault, times);

            JsonPath answer = Graph.send(document);

            assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
            assertThat(answer.prettify()).containsAnyOf("Standard", "General profile");
            assertThat(SandboxControl.calls()).containsEntry(method, times + 1);
        });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void givesUpAfterTheThirdTry(String fault) {
        strike("getShippingOption", fault, 10);

        JsonPath answer = Graph.send(ONE_OPTION);

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("PLATFORM_UNAVAILABLE");
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("getShippingOption", TRIES));
    }

    @Test
    void waitsAsLongAsThePlatformAsksFor() {
        strike("getShippingOption", "'kind': 'status', 'status': 429, 'retryAfterSeconds': 1", 2);

        JsonPath answer = Graph.send(ONE_OPTION);

        assertThat(answer.getString("data.shippingOption.title")).isEqualTo("Standard");
        List<Instant> calls = calls();
        assertThat(calls).hasSize(TRIES);
        assertThat(Duration.between(calls.get(0), calls.get(1))).isGreaterThanOrEqualTo(Duration.ofMillis(990));
        assertThat(Duration.between(calls.get(1), calls.get(2))).isGreaterThanOrEqualTo(Duration.ofMillis(990));
    }

    @Test
    void doesNotWaitLongerThanAPersonWould() {
        strike("getShippingOption", "'kind': 'status', 'status': 429, 'retryAfterSeconds': 120", 1);

        JsonPath answer = Graph.send(ONE_OPTION);

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("PLATFORM_THROTTLED");
        assertThat(answer.getInt("errors[0].extensions.retryAfterSeconds")).isEqualTo(120);
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("getShippingOption", 1));
    }

    @Test
    void takesItForAMinuteWhereThePlatformDoesNotSay() {
        strike("getShippingOption", "'kind': 'status', 'status': 429", 1);

        JsonPath answer = Graph.send(ONE_OPTION);

        assertThat(answer.getInt("errors[0].extensions.retryAfterSeconds")).isEqualTo(60);
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("getShippingOption", 1));
    }

    @Test
    void asksAgainForTheReadThatFailedAndForNoOther() {
        strike("queryShippingOptions", "'kind': 'status', 'status': 503", 1);

        JsonPath answer = Graph.send("""
                { deliveryProfiles(filter: {storeIds: ["%s"]}) { nodes { regions { carriers { carrier { name } }
                  shippingOptions { title } } } } }""".formatted(Demo.storeId()));

        assertThat(answer.getList("errors")).isNull();
        assertThat(SandboxControl.calls())
                .isEqualTo(Map.of(
                        "queryDeliveryProfiles", 1, "queryShippingOptions", 2, "listInstalledDeliveryCarriers", 1));
    }

    /** When each call came. */
    private static List<Instant> calls() {
        JsonPath log = given().get(SandboxControl.url() + "/_sandbox/requests").jsonPath();
        return log.<String>getList("requests.time").stream().map(Instant::parse).toList();
    }

    private static void strike(String method, String fault, int times) {
        SandboxControl.fault("{'method': '%s', %s, 'calls': %d}"
                .formatted(method, fault, times)
                .replace('\'', '"'));
    }
}
