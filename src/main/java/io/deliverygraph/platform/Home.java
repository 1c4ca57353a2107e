package io.deliverygraph.platform;

import io.deliverygraph.graph.Alarms;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Where a request is at home: the Vert.x context that it came on, which holds its request scope. Whoever waits for
 * something that another request or a timer decides goes on from here, and not as that other request.
 */
public final class Home {

    /** Null outside of Vert.x, as in a background task: then everything goes on wherever it is. */
    private final ContextInternal context;

    private Home(ContextInternal context) {
        this.context = context;
    }

    /** The one of whoever asks. */
    public static Home here() {
        return new Home(ContextInternal.current());
    }

    /** At once when this is home's thread, otherwise as soon as home has time. */
    void run(Runnable work) {
        if (context == null || context == ContextInternal.current()) {
            work.run();
        } else {
            context.emit(work, Runnable::run);
        }
    }

    /** What the call answers, at home. */
    <T> Uni<T> brings(Uni<T> call) {
        return context == null ? call : call.emitOn(this::run);
    }

    /** Comes after this time. */
    public Uni<Void> after(Duration time) {
        return Uni.createFrom().emitter(waiting -> {
            Cancellable alarm = alarm(time, () -> waiting.complete(null));
            waiting.onTermination(alarm::cancel);
        });
    }

    /** The call's answer, or {@link TimeoutException} if none has come within this time; then the call is cancelled. */
    public <T> Uni<T> within(Duration time, Uni<T> call) {
        return Uni.createFrom().emitter(answer -> limited(time, call, answer));
    }

    private <T> void limited(Duration time, Uni<T> call, UniEmitter<? super T> answer) {
        Cancellable alarm = timeout(time, () -> answer.fail(new TimeoutException()));
        Cancellable underWay = call.subscribe().with(answer::complete, answer::fail);
        answer.onTermination(() -> {
            alarm.cancel();
            underWay.cancel();
        });
    }

    /** Rings at home, if it ever does, a moment late: what hardly ever rings should cost nothing. */
    Cancellable timeout(Duration time, Runnable ring) {
        return Alarms.areAt(context) ? Alarms.set(context, time, ring)::cancel : alarm(time, ring);
    }

    /** Rings at home. A timer of the event loop costs a fraction of one that has to wake another thread. */
    Cancellable alarm(Duration time, Runnable ring) {
        long millis = Math.max(1, time.toMillis());
        if (context == null) {
            Future<?> timer = Infrastructure.getDefaultWorkerPool().schedule(ring, millis, TimeUnit.MILLISECONDS);
            return () -> timer.cancel(false);
        }
        Vertx vertx = context.owner();
        long timer = vertx.setTimer(millis, rang -> run(ring));
        return () -> vertx.cancelTimer(timer);
    }
}
