package io.deliverygraph.graph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is begun on a context is ended there. */
class HomeContextTest {

    private static Vertx vertx;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
    }

    @AfterAll
    static void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void isReturnedToByWhoeverEnds() throws Exception {
        Context own = duplicated();
        Context leaver = duplicated();
        CompletableFuture<Context> ended = new CompletableFuture<>();
        own.runOnContext(begun -> {
            HomeContext home = HomeContext.here();
            leaver.runOnContext(left -> home.run(() -> ended.complete(Vertx.currentContext())));
        });

        assertThat(ended.get(10, TimeUnit.SECONDS)).isSameAs(own);
    }

    @Test
    void isNotLeftWhereOneIsThereAlready() throws Exception {
        CompletableFuture<Boolean> atOnce = new CompletableFuture<>();
        duplicated().runOnContext(here -> {
            CompletableFuture<Void> ran = new CompletableFuture<>();
            HomeContext.here().run(() -> ran.complete(null));
            atOnce.complete(ran.isDone());
        });

        assertThat(atOnce.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void isAnyThreadOutsideOfVertx() {
        CompletableFuture<Thread> ran = new CompletableFuture<>();
        HomeContext.here().run(() -> ran.complete(Thread.currentThread()));

        assertThat(ran).isCompletedWithValue(Thread.currentThread());
    }

    private static Context duplicated() {
        return VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    }
}
