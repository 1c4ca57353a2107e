package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.platform.Watched;
import io.deliverygraph.testing.NothingKept;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The guards alone, with calls that a test answers by hand. */
@QuarkusTest
@TestProfile(NothingKept.class)
@WithTestResource(ScriptedWix.class)
class WixGuardsTest {

    private static final Origin SITE = new Origin("guarded", null);

    private final AtomicInteger sent = new AtomicInteger();

    @Test
    void opensTheCircuitWhenHalfOfTheLastCallsFoundNobody() {
        WixGuards guards = guards(Map.of("circuit-open", "300ms"));

        four(guards, () -> fails(new PlatformFailure.Unreachable(SITE, true)));

        assertThat(failure(guards, () -> Uni.createFrom().item("reached")))
                .isEqualTo(new PlatformFailure.Unreachable(SITE, false));
        assertThat(sent).hasValue(4);
    }

    @Test
    void letsOneCallTryAgainAfterAWhile() throws InterruptedException {
        WixGuards guards = guards(Map.of("circuit-open", "200ms"));
        four(guards, () -> fails(new PlatformFailure.Unreachable(SITE, true)));

        Thread.sleep(400);

        assertThat(got(guards.guarded(
                        WixCall.ADD_CARRIER, counted(() -> Uni.createFrom().item("reached")))))
                .isEqualTo("reached");
    }

    @Test
    void keepsTheCircuitClosedHoweverManyMistakesCallersMake() {
        WixGuards guards = guards(Map.of());
        List<PlatformFailure> mistakes = List.of(
                new PlatformFailure.NotFound(SITE, UserErrorCode.NOT_FOUND, null),
                new PlatformFailure.Stale(SITE, null),
                new PlatformFailure.Unauthorised(SITE),
                new PlatformFailure.Throttled(SITE, Duration.ofSeconds(60)),
                new PlatformFailure.Refused(
                        SITE, List.of(new PlatformFailure.Refusal(UserErrorCode.REQUIRED, null, null))));

        mistakes.forEach(mistake -> four(guards, () -> fails(mistake)));

        assertThat(got(guards.guarded(
                        WixCall.ADD_CARRIER, () -> Uni.createFrom().item("reached"))))
                .isEqualTo("reached");
    }

    @Test
    void holdsBackWhatIsBeyondTheMinutesCalls() {
        WixGuards guards = guards(Map.of("calls-per-minute", "4"));
        four(guards, () -> Uni.createFrom().item("done"));

        PlatformFailure failure = failure(guards, () -> Uni.createFrom().item("one too many"));

        assertThat(failure)
                .isInstanceOfSatisfying(
                        PlatformFailure.Throttled.class,
                        throttled -> assertThat(throttled.retryAfter())
                                .isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60)));
        assertThat(sent).hasValue(4);
    }

    @Test
    void keepsCallsBeyondTheLanesWaitingInOrder() {
        WixGuards guards = guards(Map.of("concurrent-calls", "1"));
        List<UniEmitter<? super String>> underWay = new ArrayList<>();
        List<String> got = new ArrayList<>();

        for (int call = 0; call < 2; call++) {
            guards.guarded(WixCall.ADD_CARRIER, () -> Uni.createFrom().<String>emitter(underWay::add))
                    .subscribe()
                    .with(got::add);
        }
        assertThat(underWay).hasSize(1);
        underWay.get(0).complete("first");
        underWay.get(1).complete("second");

        assertThat(got).containsExactly("first", "second");
    }

    /** Whose end lets a waiting call go is another request: the call must not go on as that one. */
    @Test
    void answersOnTheContextThatAskedAfterWaitingForALane() {
        WixGuards guards = guards(Map.of("concurrent-calls", "1"));

        List<CompletableFuture<Boolean>> asking = IntStream.range(0, 4)
                .mapToObj(request -> CompletableFuture.supplyAsync(() -> answeredAtHome(guards)))
                .toList();

        assertThat(asking).allMatch(CompletableFuture::join);
    }

    private static boolean answeredAtHome(WixGuards guards) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> {
                Context home = Vertx.currentContext();
                return guards.guarded(WixCall.ADD_CARRIER, WixGuardsTest::answeredOnWhicheverContextCalls)
                        .map(done -> Vertx.currentContext() == home);
            });
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    /** As the REST client does it. */
    private static Uni<String> answeredOnWhicheverContextCalls() {
        Context calling = Vertx.currentContext();
        return Uni.createFrom()
                .emitter(answer ->
                        calling.owner().setTimer(100, timer -> calling.runOnContext(go -> answer.complete("done"))));
    }

    @Test
    void neverSendsACallThatGaveUpWaitingForItsLane() {
        WixGuards guards = guards(Map.of("concurrent-calls", "1", "longest-wait", "200ms"));
        List<UniEmitter<? super String>> underWay = new ArrayList<>();
        guards.guarded(WixCall.ADD_CARRIER, () -> Uni.createFrom().<String>emitter(underWay::add))
                .subscribe()
                .with(done -> {});

        assertThat(failure(guards, () -> Uni.createFrom().item("late")))
                .isEqualTo(new PlatformFailure.Throttled(SITE, Duration.ofSeconds(1)));
        underWay.get(0).complete("first");

        assertThat(sent).hasValue(0);
        assertThat(got(guards.guarded(
                        WixCall.ADD_CARRIER, () -> Uni.createFrom().item("next"))))
                .isEqualTo("next");
    }

    @Test
    void refusesAtOnceWhatDoesNotEvenFitTheQueue() {
        WixGuards guards = guards(Map.of("concurrent-calls", "1", "queue", "1"));
        for (int call = 0; call < 2; call++) {
            guards.guarded(WixCall.ADD_CARRIER, () -> Uni.createFrom().<String>nothing())
                    .subscribe()
                    .with(done -> {}, failed -> {});
        }

        assertThat(failure(guards, () -> Uni.createFrom().item("too many")))
                .isEqualTo(new PlatformFailure.Throttled(SITE, Duration.ofSeconds(1)));
    }

    @Test
    void triesAWriteAgainOnlyWhenNothingWasSent() {
        WixGuards guards = guards(Map.of());

        failure(guards, () -> fails(new PlatformFailure.Unreachable(SITE, false)));
        assertThat(sent).hasValue(3);
        failure(guards, () -> fails(new PlatformFailure.Unreachable(SITE, true)));
        assertThat(sent).hasValue(4);
    }

    private void four(WixGuards guards, Supplier<Uni<String>> call) {
        for (int calls = 0; calls < 4; calls++) {
            guards.guarded(WixCall.ADD_CARRIER, counted(call))
                    .onFailure()
                    .recoverWithItem("failed")
                    .await()
                    .atMost(Duration.ofSeconds(5));
        }
    }

    private PlatformFailure failure(WixGuards guards, Supplier<Uni<String>> call) {
        return catchThrowableOfType(
                        PlatformException.class, () -> got(guards.guarded(WixCall.ADD_CARRIER, counted(call))))
                .failure();
    }

    private <T> Supplier<Uni<T>> counted(Supplier<Uni<T>> call) {
        return () -> {
            sent.incrementAndGet();
            return call.get();
        };
    }

    private static Uni<String> fails(PlatformFailure failure) {
        return Uni.createFrom().failure(new PlatformException(failure));
    }

    private static String got(Uni<String> answer) {
        return answer.await().atMost(Duration.ofSeconds(5));
    }

    private static WixGuards guards(Map<String, String> settings) {
        SmallRyeConfigBuilder config = new SmallRyeConfigBuilder()
                .withMapping(WixConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter());
        config.withDefaultValue("delivery.wix.circuit-calls", "4");
        config.withDefaultValue("delivery.wix.retry-delay", "10ms");
        settings.forEach((name, value) -> config.withDefaultValue("delivery.wix." + name, value));
        WixConfig patience = config.build().getConfigMapping(WixConfig.class);
        return new WixGuards(
                Watched.store("guarded"),
                patience,
                Clock.systemUTC(),
                new WixFailures("guarded", new SimpleMeterRegistry()),
                new CallBudget(patience.callsPerMinute(), Clock.systemUTC()));
    }
}
