package io.deliverygraph.graph.http;

import static io.deliverygraph.graph.http.Http.GRAPHQL;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.http.Http.Reply;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** A request ends at its deadline or when its caller goes away, and takes its upstream calls with it. */
@QuarkusTest
@TestProfile(ImpatientService.class)
class DeadlineTest {

    /** Well before the deadline. */
    private static final Duration AT_ONCE = Duration.ofSeconds(ImpatientService.DEADLINE_SECONDS - 2);

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void aFieldThatTakesTooLongFailsAndItsCallEnds() {
        Reply reply = Http.post(reading("slow"), "Accept", GRAPHQL);

        assertThat(reply.status()).isEqualTo(294);
        assertThat(reply.code()).isEqualTo("DEADLINE_EXCEEDED");
        assertThat(reply.json().getList("errors[0].path")).isEqualTo(List.of("deliveryProfile"));
        assertThat(reply.text()).contains("\"data\":{\"deliveryProfile\":null}");
        assertThat(within(AT_ONCE, () -> SilentStores.hungUp("slow") == 1)).isTrue();
        assertThat(SilentStores.calls("slow")).isEqualTo(1); // and was not tried again
    }

    @Test
    void theOtherStoresDataStand() {
        Reply reply = Http.post(body("{ deliveryProfiles(first: 2, filter: {storeIds: [%s, %s]})"
                .formatted(storeId("demo"), storeId("beside"))
                .concat(" { nodes { name } unavailableStores { code } } }")));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().getList("data.deliveryProfiles.nodes")).hasSize(2);
        assertThat(reply.json().getList("data.deliveryProfiles.unavailableStores.code"))
                .isEqualTo(List.of("DEADLINE_EXCEEDED"));
    }

    @Test
    void aChangeIsNotGivenUpButItsCallerIsToldThatItTakesTooLong() {
        Reply reply = Http.post(changing("changed"), "Accept-Language", "de");

        assertThat(reply.status()).isEqualTo(504);
        assertThat(reply.code()).isEqualTo("DEADLINE_EXCEEDED");
        assertThat(reply.message()).contains("wird das vielleicht trotzdem ausgeführt");
        assertThat(SilentStores.calls("changed")).isEqualTo(1);
        assertThat(SilentStores.hungUp("changed")).isZero();
        assertThat(within(AT_ONCE, () -> isCounted("mutation", "late"))).isTrue();
    }

    @Test
    void aCallerThatGoesAwayTakesItsReadsAlong() {
        Caller caller = Caller.sends(reading("left"));
        assertThat(within(AT_ONCE, () -> SilentStores.calls("left") == 1)).isTrue();
        caller.close();

        assertThat(within(AT_ONCE, () -> SilentStores.hungUp("left") == 1)).isTrue();
        assertThat(within(AT_ONCE, () -> isCounted("query", "abandoned"))).isTrue();
    }

    @Test
    void theLastOfTwoWhoGoAwayTakesTheirReadsAlong() {
        Caller first = Caller.sends(reading("leftbytwo"));
        Caller second = Caller.sends(reading("leftbytwo"));
        assertThat(within(AT_ONCE, () -> SilentStores.calls("leftbytwo") == 1)).isTrue();
        first.close();
        pause();
        assertThat(SilentStores.hungUp("leftbytwo")).isZero();
        second.close();

        assertThat(within(AT_ONCE, () -> SilentStores.hungUp("leftbytwo") == 1)).isTrue();
        assertThat(SilentStores.calls("leftbytwo")).isEqualTo(1);
    }

    @Test
    void aCallerThatGoesAwayLeavesItsChangeAlone() {
        Caller caller = Caller.sends(changing("leftinchange"));
        assertThat(within(AT_ONCE, () -> SilentStores.calls("leftinchange") == 1))
                .isTrue();
        caller.close();

        assertThat(within(AT_ONCE, () -> SilentStores.hungUp("leftinchange") == 1))
                .isFalse();
    }

    @Test
    void aBodyThatDoesNotComeIsNotWaitedFor() {
        try (Caller caller = Caller.sendsHalfOf(reading("left"))) {
            assertThat(caller.answer()).startsWith("HTTP/1.1 408 ").contains("DEADLINE_EXCEEDED");
        }
    }

    private boolean isCounted(String type, String outcome) {
        String series = "{operation=\"anonymous\",outcome=\"" + outcome + "\",type=\"" + type + "\"";
        return RestAssured.get(metrics).asString().contains("delivery_graphql_operations_seconds_count" + series);
    }

    private static boolean within(Duration time, BooleanSupplier happens) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (happens.getAsBoolean()) {
                return true;
            }
            pause();
        }
        return happens.getAsBoolean();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String reading(String store) {
        return body("{ deliveryProfile(id: " + profileId(store) + ") { name } }");
    }

    private static String changing(String store) {
        return body("mutation { deleteDeliveryProfile(input: {id: " + profileId(store) + "}) { deletedId } }");
    }

    private static String profileId(String store) {
        return quoted(Graph.id(store, "profile", "10000000-0000-4000-8000-000000000001"));
    }

    private static String storeId(String store) {
        return quoted(Demo.storeId(store));
    }

    private static String quoted(String id) {
        return "\\\"" + id + "\\\"";
    }

    private static String body(String document) {
        return "{\"query\":\"" + document + "\"}";
    }
}
