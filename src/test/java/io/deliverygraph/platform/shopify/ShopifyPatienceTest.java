package io.deliverygraph.platform.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryProfile;
import io.deliverygraph.testing.NothingKept;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is tried again, and what never is. */
@QuarkusTest
@TestProfile(NothingKept.class)
class ShopifyPatienceTest extends AtShopify {

    /** Ways of Shopify not to answer, and what they come to. */
    static Stream<Arguments> trouble() {
        return Stream.of(
                Arguments.of("a fault", status(503, ""), "Unreachable"),
                Arguments.of("a fault that is told as an error", text("""
                        {"errors": [{"message": "x", "extensions": {"code": "INTERNAL_SERVER_ERROR"}}]}"""), "Unreachable"),
                Arguments.of(
                        "a dropped connection",
                        (Consumer<HttpServerRequest>)
                                request -> request.connection().close(),
                        "Unreachable"),
                Arguments.of("half a JSON", text("{\"data\": {\"deliv"), "Unexpected"),
                Arguments.of("no body", text(""), "Unexpected"),
                Arguments.of("JSON of another form", text("[1]"), "Unexpected"),
                Arguments.of("neither data nor errors", text("{\"data\": null}"), "Unexpected"),
                Arguments.of("a web page", text("<html>log in</html>"), "Unexpected"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trouble")
    void readsAgainAfterTrouble(String name, Consumer<HttpServerRequest> trouble, String kind) {
        ScriptedShopify.answer(trouble);
        ScriptedShopify.data(Samples.profiles());

        assertThat(got(profiles.all(store()))).isEmpty();
        assertThat(ScriptedShopify.asked()).hasSize(2);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trouble")
    void neverRepeatsAWriteThatMayHaveBeenCarriedOut(String name, Consumer<HttpServerRequest> trouble, String kind) {
        ScriptedShopify.answer(trouble);

        PlatformFailure failure = failure(rename("scripted"));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(failure.toString()).contains("maybeDone=true");
        assertThat(ScriptedShopify.asked()).hasSize(1);
    }

    @Test
    void tellsThatNothingWasDoneWhereNobodyListens() {
        assertThat(failure(rename("gone")))
                .isInstanceOfSatisfying(
                        PlatformFailure.Unreachable.class,
                        unreachable -> assertThat(unreachable.maybeDone()).isFalse());
    }

    /** Nothing is carried out for which the points are missing, so a write may come again. */
    @Test
    void waitsForPointsAndSendsReadsAndWritesAgain() {
        ScriptedShopify.error("THROTTLED", cost(60, 10, 100));
        ScriptedShopify.data(Samples.written("deliveryProfileUpdate", Samples.profile(1, Samples.LAST_PAGE)));
        long before = System.nanoTime();

        assertThat(got(rename("slow")).nativeId()).isEqualTo(Samples.PROFILE);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
        assertThat(ScriptedShopify.asked()).hasSize(2);
        assertThat(ScriptedShopify.asked().get(1).body())
                .isEqualTo(ScriptedShopify.asked().get(0).body());
    }

    @Test
    void tellsTheCallerToComeBackWhenThePointsAreTooFarAway() {
        ScriptedShopify.error("THROTTLED", cost(1000, 0, 100));

        assertThat(failure(profiles.all(store("low"))))
                .isInstanceOfSatisfying(
                        PlatformFailure.Throttled.class,
                        throttled -> assertThat(throttled.retryAfter()).isEqualTo(Duration.ofSeconds(10)));
        assertThat(ScriptedShopify.asked()).hasSize(1);
    }

    @Test
    void takesAStatusForItTooWithTheWaitThatItNames() {
        ScriptedShopify.answer(429, Map.of("Retry-After", "9.5"), "{}");

        assertThat(failure(rename("scripted")))
                .isInstanceOfSatisfying(
                        PlatformFailure.Throttled.class,
                        throttled -> assertThat(throttled.retryAfter()).isEqualTo(Duration.ofSeconds(10)));
    }

    private Uni<DeliveryProfile> rename(String store) {
        String id = new GlobalId(store, Kind.PROFILE, Samples.PROFILE).encoded();
        return profiles.update(store(store), new UpdateDeliveryProfile(id, "7", "New"));
    }

    static String cost(int requested, int available, int restored) {
        return """
                , "extensions": {"cost": {"requestedQueryCost": %d, "actualQueryCost": null, "throttleStatus":
                 {"maximumAvailable": 2000.0, "currentlyAvailable": %d, "restoreRate": %d.0}}}""".formatted(requested, available, restored);
    }

    private static Consumer<HttpServerRequest> status(int status, String body) {
        return request -> request.response().setStatusCode(status).end(body);
    }

    private static Consumer<HttpServerRequest> text(String text) {
        return request ->
                request.response().putHeader("Content-Type", "application/json").end(text);
    }
}
