package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Alarms of one event loop, with its own time. */
class AlarmsTest {

    private static final Duration SOON = Duration.ofMillis(30);

    private Vertx vertx;
    private ContextInternal home;

    @BeforeEach
    void start() {
        vertx = Vertx.vertx();
        home = (ContextInternal) VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void ringAtHomeAndNeverEarly() throws Exception {
        CompletableFuture<Context> rang = new CompletableFuture<>();
        long began = System.nanoTime();

        atHome(() -> Alarms.set(home, SOON, () -> rang.complete(Vertx.currentContext())));

        assertThat(rang.get(10, TimeUnit.SECONDS)).isSameAs(home);
        assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(SOON.toNanos());
    }

    @Test
    void ringEachAtItsOwnTimeWhicheverWasSetFirst() throws Exception {
        List<String> rang = new ArrayList<>();
        CompletableFuture<Void> all = new CompletableFuture<>();
        atHome(() -> {
            Alarms.set(home, SOON.multipliedBy(8), () -> {
                rang.add("late");
                all.complete(null);
            });
            Alarms.set(home, SOON, () -> rang.add("soon"));
        });

        all.get(10, TimeUnit.SECONDS);
        assertThat(rang).containsExactly("soon", "late");
    }

    @Test
    void doNotRingWhenTheyAreCancelledOnWhateverThread() throws Exception {
        AtomicInteger rang = new AtomicInteger();
        CompletableFuture<Alarms.Alarm> elsewhere = new CompletableFuture<>();
        CompletableFuture<Void> after = new CompletableFuture<>();
        atHome(() -> {
            Alarms.set(home, SOON, rang::incrementAndGet).cancel();
            elsewhere.complete(Alarms.set(home, SOON.multipliedBy(4), rang::incrementAndGet));
            Alarms.set(home, SOON.multipliedBy(8), () -> after.complete(null));
        });

        elsewhere.get(10, TimeUnit.SECONDS).cancel();

        after.get(10, TimeUnit.SECONDS);
        assertThat(rang).hasValue(0);
    }

    @Test
    void canBeSetAgainWhenNoneIsLeft() throws Exception {
        for (int nth = 0; nth < 3; nth++) {
            CompletableFuture<Void> rang = new CompletableFuture<>();
            atHome(() -> Alarms.set(home, Duration.ZERO, () -> rang.complete(null)));
            rang.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void areOnEventLoopsOnly() throws Exception {
        CompletableFuture<Boolean> there = new CompletableFuture<>();
        atHome(() -> there.complete(Alarms.areAt(home)));

        assertThat(there.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Alarms.areAt(home)).isFalse();
        assertThat(Alarms.areAt(null)).isFalse();
    }

    private void atHome(Runnable work) {
        home.runOnContext(here -> work.run());
    }
}
