package io.deliverygraph.platform.wix;

import static io.deliverygraph.platform.wix.Samples.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryProfile;
import io.deliverygraph.testing.NothingKept;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is tried again, and what never is. */
@QuarkusTest
@TestProfile(NothingKept.class)
class WixPatienceTest extends AtWix {

    private static final String GOOD = Samples.profile("3", "Domestic");

    /** Ways of Wix not to answer, and what they come to when they happen to a write. */
    static Stream<Arguments> trouble() {
        return Stream.of(
                Arguments.of("a fault", status(503), "Unreachable"),
                Arguments.of("a gateway's fault", status(502), "Unreachable"),
                Arguments.of(
                        "a dropped connection",
                        (Trouble) (request, body) -> request.connection().close(),
                        "Unreachable"),
                Arguments.of(
                        "a body that breaks off",
                        (Trouble) (request, body) -> {
                            request.response().putHeader("Content-Type", "application/json");
                            request.response()
                                    .putHeader("Content-Length", "1000")
                                    .write("{\"deliveryProfile\"");
                            request.response().send().onComplete(x -> {});
                            request.connection().close();
                        },
                        "Unreachable"),
                Arguments.of("half a JSON", text("application/json", GOOD.substring(0, 40)), "Unexpected"),
                Arguments.of("no body", text("application/json", ""), "Unexpected"),
                Arguments.of("JSON of another form", text("application/json", "[1]"), "Unexpected"),
                Arguments.of("a web page", text("text/html", "<html>log in</html>"), "Unexpected"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trouble")
    void readsAgainAfterTrouble(String name, Trouble trouble, String kind) {
        ScriptedWix.answer(trouble);
        ScriptedWix.answer(trouble);
        ScriptedWix.answer(200, GOOD);

        assertThat(got(read())).hasSize(1);
        assertThat(ScriptedWix.asked()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trouble")
    void givesUpReadingAfterTwoFurtherTries(String name, Trouble trouble, String kind) {
        for (int tries = 0; tries < 4; tries++) {
            ScriptedWix.answer(trouble);
        }

        PlatformFailure failure = failure(read());

        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(maybeDone(failure)).isFalse();
        assertThat(ScriptedWix.asked()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trouble")
    void neverSendsAWriteTwice(String name, Trouble trouble, String kind) {
        ScriptedWix.answer(trouble);
        ScriptedWix.answer(200, GOOD);

        PlatformFailure failure = failure(write());

        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(maybeDone(failure)).isTrue();
        assertThat(ScriptedWix.asked()).hasSize(1);
    }

    @Test
    void waitsNoLongerThanTheReadTimeout() {
        ScriptedWix.answer((request, body) -> {});

        Instant start = Instant.now();
        PlatformFailure failure = failure(write());

        assertThat(failure).isEqualTo(new PlatformFailure.Unreachable(new Origin("key", null), true));
        assertThat(Duration.between(start, Instant.now())).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(5));
        assertThat(ScriptedWix.asked()).hasSize(1);
    }

    @Test
    void doesNotTakeAWriteForPossiblyDoneWhenNobodyListens() {
        PlatformFailure failure = failure(
                profiles.update(store("gone"), new UpdateDeliveryProfile(Samples.id(Kind.PROFILE, PROFILE), "1", "x")));

        assertThat(failure).isEqualTo(new PlatformFailure.Unreachable(new Origin("gone", null), false));
    }

    @Test
    void waitsAsLongAsWixAsksBeforeItReadsAgain() {
        ScriptedWix.answer(429, Map.of("Retry-After", "1"), Samples.error("RESOURCE_EXHAUSTED"));
        ScriptedWix.answer(200, GOOD);

        Instant start = Instant.now();
        assertThat(got(read())).hasSize(1);
        assertThat(Duration.between(start, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void tellsTheCallerToComeBackWhenWixAsksForMoreThanOurPatience() {
        ScriptedWix.answer(429, Map.of("Retry-After", "17"), Samples.error("RESOURCE_EXHAUSTED"));

        assertThat(failure(read()))
                .isEqualTo(new PlatformFailure.Throttled(new Origin("key", "req-1"), Duration.ofSeconds(17)));
        assertThat(ScriptedWix.asked()).hasSize(1);
    }

    @Test
    void doesNotWaitWithAWrite() {
        ScriptedWix.answer(429, Map.of("Retry-After", "1"), Samples.error("RESOURCE_EXHAUSTED"));

        assertThat(failure(write()))
                .isEqualTo(new PlatformFailure.Throttled(new Origin("key", "req-1"), Duration.ofSeconds(1)));
        assertThat(ScriptedWix.asked()).hasSize(1);
    }

    @Test
    void asksNoSecondTimeWhatWixRefused() {
        ScriptedWix.answer(428, Samples.error("DESTINATIONS_COLLISION"));

        assertThat(failure(profiles.all(store()))).isInstanceOf(PlatformFailure.Refused.class);
        assertThat(ScriptedWix.asked()).hasSize(1);
    }

    @Test
    void tellsTheRequestOfAnAnswerThatItCannotRead() {
        ScriptedWix.answer(200, "{");

        assertThat(failure(write())).isEqualTo(new PlatformFailure.Unexpected(new Origin("key", "req-1"), true));
    }

    @Test
    void tellsTheRequestOfAnAnswerThatMakesNoSense() {
        ScriptedWix.answer(200, "{\"deliveryProfile\": {}}");

        assertThat(failure(write())).isEqualTo(new PlatformFailure.Unexpected(new Origin("key", "req-1"), true));
    }

    @Test
    void readsAnErrorOfAnySize() {
        ScriptedWix.answer(428, " ".repeat(1_000_000) + Samples.error("DESTINATIONS_COLLISION"));

        assertThat(failure(write()))
                .isInstanceOfSatisfying(
                        PlatformFailure.Refused.class,
                        refused -> assertThat(refused.refusals().get(0).platformCode())
                                .isNull());
    }

    private Uni<List<DeliveryProfile>> read() {
        return profiles.byIds(store(), List.of(PROFILE));
    }

    private Uni<DeliveryProfile> write() {
        return profiles.update(store(), new UpdateDeliveryProfile(Samples.id(Kind.PROFILE, PROFILE), "1", "x"));
    }

    private static boolean maybeDone(PlatformFailure failure) {
        return failure instanceof PlatformFailure.Unreachable unreachable
                ? unreachable.maybeDone()
                : ((PlatformFailure.Unexpected) failure).maybeDone();
    }

    interface Trouble extends BiConsumer<HttpServerRequest, String> {}

    private static Trouble status(int status) {
        return (request, body) -> request.response().setStatusCode(status).end();
    }

    private static Trouble text(String type, String text) {
        return (request, body) ->
                request.response().putHeader("Content-Type", type).end(text);
    }
}
