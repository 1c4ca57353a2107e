package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One call, many who wait. */
class FlightTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private static Vertx vertx;

    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger cancelled = new AtomicInteger();
    private final AtomicInteger over = new AtomicInteger();
    private CompletableFuture<String> platform = new CompletableFuture<>();
    private final Flight<String> flight = Flight.ofAll(this::asked, ended -> over.incrementAndGet());

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private Uni<String> asked() {
        calls.incrementAndGet();
        CompletableFuture<String> answering = platform;
        return Uni.createFrom()
                .<String>emitter(seat -> answering.whenComplete((answer, failure) -> {
                    if (failure == null) {
                        seat.complete(answer);
                    } else {
                        seat.fail(failure);
                    }
                }))
                .onCancellation()
                .invoke(cancelled::incrementAndGet);
    }

    @Test
    void isMadeOnceForAllWhoWait() {
        List<CompletableFuture<String>> waiting = new ArrayList<>();
        for (int waiter = 0; waiter < 20; waiter++) {
            waiting.add(flight.joined().subscribeAsCompletionStage());
        }
        platform.complete("profiles");

        assertThat(waiting).allSatisfy(each -> assertThat(each.join()).isEqualTo("profiles"));
        assertThat(flight.joined().await().atMost(SOON)).isEqualTo("profiles");
        assertThat(calls).hasValue(1);
        assertThat(over).hasValue(1);
    }

    @Test
    void isNotMadeForNobody() {
        flight.joined();

        assertThat(calls).hasValue(0);
    }

    @Test
    void failsForAllWhoWait() {
        CompletableFuture<String> one = flight.joined().subscribeAsCompletionStage();
        CompletableFuture<String> other = flight.joined().subscribeAsCompletionStage();
        platform.completeExceptionally(new IllegalStateException("down"));

        assertThat(one).isCompletedExceptionally();
        assertThat(other).isCompletedExceptionally();
    }

    @Test
    void failsWhereTheCallCannotEvenBeMade() {
        Flight<String> broken = Flight.ofAll(
                () -> {
                    throw new IllegalStateException("broken");
                },
                ended -> over.incrementAndGet());

        assertThatIllegalStateException()
                .isThrownBy(() -> broken.joined().await().atMost(SOON))
                .withMessage("broken");
        assertThat(over).hasValue(1);
    }

    @Test
    void goesOnForTheOthersWhenOneGoesAway() {
        Cancellable first = flight.joined().subscribe().with(answer -> {});
        CompletableFuture<String> second = flight.joined().subscribeAsCompletionStage();

        first.cancel();
        platform.complete("profiles");

        assertThat(second.join()).isEqualTo("profiles");
        assertThat(cancelled).hasValue(0);
    }

    @Test
    void isCancelledWhenTheLastHasGoneAndMadeAnewForTheNext() {
        Cancellable first = flight.joined().subscribe().with(answer -> {});
        Cancellable second = flight.joined().subscribe().with(answer -> {});
        first.cancel();
        second.cancel();
        assertThat(cancelled).hasValue(1);
        assertThat(over).hasValue(1);

        CompletableFuture<String> gone = platform;
        platform = new CompletableFuture<>();
        CompletableFuture<String> next = flight.joined().subscribeAsCompletionStage();
        gone.complete("too late");
        assertThat(next).isNotDone();
        platform.complete("profiles");

        assertThat(next.join()).isEqualTo("profiles");
        assertThat(calls).hasValue(2);
    }

    @Test
    void isOverWhereTheLastHasGoneBeforeItTookOff() throws Exception {
        Context own = duplicated();
        CompletableFuture<Integer> told = new CompletableFuture<>();
        own.runOnContext(here -> {
            flight.joined().subscribe().with(answer -> {}).cancel();
            told.complete(over.get());
        });

        assertThat(told.get(10, TimeUnit.SECONDS)).isEqualTo(1);
        assertThat(cancelled).hasValue(0);
    }

    @Test
    void answersEachOnItsOwnContextAndRunsOnNoneOfThem() throws Exception {
        List<Context> own = List.of(duplicated(), duplicated(), duplicated());
        List<CompletableFuture<Context>> answeredOn = new ArrayList<>();
        CompletableFuture<Context> ranOn = new CompletableFuture<>();
        Flight<String> watched = Flight.ofAll(
                () -> {
                    ranOn.complete(Vertx.currentContext());
                    return Uni.createFrom().completionStage(platform);
                },
                ended -> over.incrementAndGet());
        for (Context context : own) {
            CompletableFuture<Context> answered = new CompletableFuture<>();
            answeredOn.add(answered);
            context.runOnContext(
                    here -> watched.joined().subscribe().with(answer -> answered.complete(Vertx.currentContext())));
        }
        Context running = ranOn.get(10, TimeUnit.SECONDS);
        platform.complete("profiles");

        for (int waiter = 0; waiter < own.size(); waiter++) {
            assertThat(answeredOn.get(waiter).get(10, TimeUnit.SECONDS)).isSameAs(own.get(waiter));
        }
        assertThat(own).doesNotContain(running);
        assertThat(VertxContext.isDuplicatedContext(running)).isTrue();
    }

    @Test
    void runsWhereTheFirstAsksIfItIsOfOneRequest() throws Exception {
        Context own = duplicated();
        CompletableFuture<Context> ranOn = new CompletableFuture<>();
        Flight<String> local = Flight.ofOneRequest(() -> {
            ranOn.complete(Vertx.currentContext());
            return Uni.createFrom().item("profiles");
        });

        own.runOnContext(here -> local.joined().subscribe().with(answer -> {}));

        assertThat(ranOn.get(10, TimeUnit.SECONDS)).isSameAs(own);
    }

    @Test
    void waitsForAWordWhereItIsOnHold() {
        Flight<String> held = Flight.onHold(this::asked);
        CompletableFuture<String> one = held.joined().subscribeAsCompletionStage();
        CompletableFuture<String> other = held.joined().subscribeAsCompletionStage();
        assertThat(calls).hasValue(0);

        held.go();
        held.go();
        platform.complete("profiles");

        assertThat(one.join()).isEqualTo("profiles");
        assertThat(other.join()).isEqualTo("profiles");
        assertThat(calls).hasValue(1);
    }

    @Test
    void isNotMadeForThoseWhoHaveGoneWhenTheWordComes() {
        Flight<String> held = Flight.onHold(this::asked);
        held.joined().subscribe().with(answer -> {}).cancel();

        held.go();

        assertThat(calls).hasValue(0);
        CompletableFuture<String> next = held.joined().subscribeAsCompletionStage();
        platform.complete("profiles");
        assertThat(next.join()).isEqualTo("profiles");
    }

    @Test
    void isCancelledWhereItRunsAndNotWhereTheLastLeaves() throws Exception {
        CompletableFuture<Context> ranOn = new CompletableFuture<>();
        CompletableFuture<Context> cancelledOn = new CompletableFuture<>();
        Flight<String> watched = Flight.ofAll(
                () -> {
                    ranOn.complete(Vertx.currentContext());
                    return Uni.createFrom()
                            .<String>nothing()
                            .onCancellation()
                            .invoke(() -> cancelledOn.complete(Vertx.currentContext()));
                },
                ended -> {});
        CompletableFuture<Cancellable> waiting = new CompletableFuture<>();
        duplicated()
                .runOnContext(
                        here -> waiting.complete(watched.joined().subscribe().with(answer -> {})));
        Context running = ranOn.get(10, TimeUnit.SECONDS);
        CompletableFuture<Void> left = new CompletableFuture<>();
        running.runOnContext(then -> left.complete(null));
        left.get(10, TimeUnit.SECONDS);

        waiting.get(10, TimeUnit.SECONDS).cancel();

        assertThat(cancelledOn.get(10, TimeUnit.SECONDS)).isSameAs(running);
    }

    @Test
    void tellsWhenAllHaveGoneBeforeItEvenLeft() throws Exception {
        AtomicInteger abandoned = new AtomicInteger();
        Flight<String> told = Flight.ofAll(this::asked, ended -> abandoned.incrementAndGet());
        CompletableFuture<Void> over = new CompletableFuture<>();
        Context own = duplicated();

        own.runOnContext(here -> {
            told.joined().subscribe().with(answer -> {}).cancel();
            own.runOnContext(then -> over.complete(null));
        });
        over.get(10, TimeUnit.SECONDS);

        assertThat(abandoned).hasValue(1);
        assertThat(calls).hasValue(0);
    }

    private static Context duplicated() {
        return VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    }
}
