package io.deliverygraph.platform.wix;

import static io.deliverygraph.testing.Inputs.input;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.Refusable;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.Script;
import io.deliverygraph.testing.ScriptedStores;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Wix refuses reaches the client under our code, whichever of its two forms the refusal has. */
@QuarkusTest
@TestProfile(ScriptedStores.class)
class RefusedByWixTest {

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @BeforeEach
    void reset() {
        SandboxControl.reset();
        Script.none();
    }

    static Stream<ErrorRow> writes() {
        return ErrorRow.all().filter(ErrorRow::isOfAMutation);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writes")
    void arrivesUnderOurCode(ErrorRow row) {
        Script.answer(Script.WRITES, row.status(), row.body());

        Outcome outcome = row.mutation().send(Refusable.good(row.mutation()));

        assertThat(outcome.problems()).containsExactly(row.problem());
        assertThat(outcome.userErrors().get(0)).containsEntry("platformCode", row.platformCode());
        assertThat(outcome.messages()).allMatch(message -> message.matches("[A-Z][^{}]+\\."));
        assertThat(Script.answered()).isEqualTo(1);
    }

    static Stream<ErrorRow> businessErrors() {
        return writes().filter(row -> row.code() != null && row.status() != 404);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("businessErrors")
    void arrivesUnderTheSameCodeInTheOtherForm(ErrorRow row) {
        boolean violation = row.kind().equals("validation");
        Script.answer(
                Script.WRITES,
                violation ? 428 : 400,
                violation ? Script.applicationError(row.code()) : Script.violation("somewhere", "OTHER", row.code()));

        Outcome outcome = row.mutation().send(Refusable.good(row.mutation()));

        assertThat(outcome.problems().get(0)).startsWith(row.problem().split(" ")[0]);
        assertThat(outcome.userErrors().get(0)).containsEntry("platformCode", row.code());
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void passesAnUnknownCodeOnAndLogsAndCountsIt(Mutation mutation) {
        List<String> logged = Collections.synchronizedList(new ArrayList<>());
        Handler listener = listener(logged);
        Logger logger = Logger.getLogger("io.deliverygraph.platform.wix.WixFailures");
        logger.addHandler(listener);
        double before = unknownCodes();
        Script.answer(Script.WRITES, 428, Script.applicationError("MOON_PHASE_WRONG"));

        Outcome outcome = mutation.send(Refusable.good(mutation));
        logger.removeHandler(listener);

        assertThat(outcome.problems()).containsExactly("REFUSED_BY_PLATFORM -");
        assertThat(outcome.userErrors().get(0)).containsEntry("platformCode", "MOON_PHASE_WRONG");
        assertThat(unknownCodes()).isEqualTo(before + 1);
        assertThat(logged).anyMatch(line -> line.contains("MOON_PHASE_WRONG"));
    }

    private double unknownCodes() {
        return RestAssured.get(metrics)
                .asString()
                .lines()
                .filter(line -> line.startsWith("delivery_platform_unknown_codes_total{platform=\"wix\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static Handler listener(List<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                String values = line.getParameters() == null
                        ? ""
                        : List.of(line.getParameters()).toString();
                logged.add(line.getMessage() + values);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void aConflictShowsTheStateThatWasReadAfterwards() {
        Script.put(input(
                "match", Script.WRITES, "status", 409, "body", Script.applicationError("WHATEVER"), "pass", true));

        Outcome outcome = Mutation.UPDATE_PROFILE.send(Refusable.good(Mutation.UPDATE_PROFILE));

        assertThat(outcome.problems()).containsExactly("STALE_REVISION input.revision");
        assertThat(Graph.mapOf(outcome.userErrors().get(0).get("current")))
                .containsEntry("id", DemoSite.profileId(DemoSite.GENERAL))
                .containsEntry("revision", "8")
                .containsEntry("name", "New");
        assertThat(Script.answered()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "401, PLATFORM_UNAUTHORISED",
        "403, PLATFORM_UNAUTHORISED",
        "429, PLATFORM_THROTTLED",
        "500, PLATFORM_UNAVAILABLE",
        "501, PLATFORM_UNAVAILABLE",
        "502, PLATFORM_UNAVAILABLE",
        "503, PLATFORM_UNAVAILABLE",
        "504, PLATFORM_UNAVAILABLE"
    })
    void whatIsNotTheInputsFaultIsATopLevelError(int status, String code) {
        for (Mutation mutation : Mutation.values()) {
            Script.put(input("match", Script.WRITES, "status", status, "body", Script.fault(), "retryAfter", "7"));

            Outcome outcome = mutation.send(Refusable.good(mutation));

            assertThat(outcome.trouble("extensions.code")).isEqualTo(code);
            assertThat(outcome.trouble("extensions.store")).isEqualTo("demo");
            assertThat(outcome.trouble("extensions.requestId")).isEqualTo("scripted-1");
            assertThat(outcome.trouble("extensions.retryAfterSeconds")).isEqualTo(status == 429 ? "7" : null);
            assertThat(Script.answered()).as(mutation.name()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "deliveryProfile, profile, 404",
        "deliveryRegion, region, 404",
        "shippingOption, option, 404",
        "node, profile, 404",
        "node, option, 404"
    })
    void whatWixDoesNotHaveIsNullToAReader(String field, String kind, int status) {
        Script.answer("GET .*", status, Script.applicationError("SOMETHING_NOT_FOUND"));

        JsonPath answer = Graph.send(
                "query($id: ID!) { " + field + "(id: $id) { id } }",
                Map.of("id", Graph.id("demo", kind, DemoSite.NOTHING)));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.<Object>get("data." + field)).isNull();
    }

    @Test
    void aReadThatWixRefusesIsATopLevelError() {
        Script.answer(Script.READS, 400, Script.violation("query.cursorPaging.limit", "MAX", null));

        JsonPath answer = Graph.send(
                "query($id: ID!) { store(id: $id) { installedCarriers { id } } }", Map.of("id", DemoSite.storeId()));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("PLATFORM_REFUSED");
    }

    @Test
    void refusesTheTwentySixthCarrierOfARegion() {
        List<Map<String, ?>> many = IntStream.range(0, 25)
                .<Map<String, ?>>mapToObj(number -> Map.of(
                        "appId", "77777777-0000-4000-8000-0000000000" + (number + 10), "additionalCharges", List.of()))
                .toList();
        Map<String, Object> page = DemoSite.call("POST", "/delivery-profiles/query", Map.of())
                .jsonPath()
                .getMap("");
        Graph.mapOf(((List<?>) Graph.mapOf(((List<?>) page.get("deliveryProfiles"))
                                        .stream()
                                                .filter(profile -> Graph.mapOf(profile)
                                                        .get("id")
                                                        .equals(DemoSite.GENERAL))
                                                .findFirst()
                                                .orElseThrow())
                                .get("deliveryRegions"))
                        .get(1))
                .put("deliveryCarriers", many);
        Script.answer("POST .*/delivery-profiles/query", 200, page);

        Outcome outcome = Mutation.ADD_CARRIER.send(Refusable.good(Mutation.ADD_CARRIER));

        assertThat(outcome.problems()).containsExactly("LIMIT_EXCEEDED -");
        assertThat(outcome.messages().get(0)).contains("25");
        assertThat(DemoSite.writes()).isZero();
    }
}
