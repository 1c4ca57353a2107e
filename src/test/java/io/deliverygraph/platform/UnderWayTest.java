package io.deliverygraph.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Deadline;
import io.deliverygraph.graph.PlainCaller;
import io.deliverygraph.sandbox.TestClock;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Calls under way are remembered as long as there are such, and no longer. */
class UnderWayTest {

    private static final Question PROFILES = Question.all("profiles", "demo");

    private final UnderWay underWay = new UnderWay(PlainCaller.freshness(new TestClock()));

    private Uni<String> silent() {
        return underWay.joined(PROFILES, () -> Uni.createFrom().nothing());
    }

    @Test
    void isWhatSomebodyWaitsFor() {
        silent().subscribe().with(answer -> {}).cancel();
        silent();
        assertThat(underWay.size()).isZero();

        silent().subscribe().with(answer -> {});
        silent().subscribe().with(answer -> {});
        assertThat(underWay.size()).isEqualTo(1);
    }

    @Test
    void endsWithItsAnswerAndWithItsFailure() {
        underWay.joined(PROFILES, () -> Uni.createFrom().item("there"))
                .subscribe()
                .with(answer -> {});
        underWay.joined(PROFILES, () -> Uni.createFrom().failure(new IllegalStateException("down")))
                .subscribe()
                .with(answer -> {}, failure -> {});

        assertThat(underWay.size()).isZero();
    }

    @Test
    void isNotBegunAfterTheDeadline() {
        Deadline deadline = new Deadline();
        deadline.end();
        deadline.bound(silent(), () -> new IllegalStateException("late"))
                .subscribe()
                .with(answer -> {}, failure -> {});

        assertThat(underWay.size()).isZero();
    }

    /** The call has a context of its own, which comes to it when whoever asked may have gone. */
    @Test
    void isForgottenWhereTheLastHasGoneBeforeTheCallWasMade() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            CompletableFuture<Integer> left = new CompletableFuture<>();
            own.runOnContext(here -> {
                silent().subscribe().with(answer -> {}).cancel();
                own.runOnContext(later -> left.complete(underWay.size()));
            });
            assertThat(left.get(10, TimeUnit.SECONDS)).isZero();
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().join();
        }
    }
}
