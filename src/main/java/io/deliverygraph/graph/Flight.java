package io.deliverygraph.graph;

import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One call that several wait for. It takes off with the first of them, and each is answered on the Vert.x context on
 * which it waits: its request's scope lives there. Who goes away disturbs nobody; when all have gone the call is
 * cancelled, and the next who asks starts anew. An answer, or a failure, stays for those who come later.
 */
public final class Flight<T> {

    private final Supplier<Uni<T>> call;
    private final boolean alone;
    private final Consumer<Flight<T>> over;
    private boolean held;
    private Trip<T> trip = new Trip<>();
    private Consumer<UniEmitter<? super T>> landed;

    private Flight(Supplier<Uni<T>> call, boolean alone, boolean held, Consumer<Flight<T>> over) {
        this.call = call;
        this.alone = alone;
        this.held = held;
        this.over = over;
    }

    /** For those within one request: the call runs where the first of them asks, and sees the request's scope. */
    public static <T> Flight<T> ofOneRequest(Supplier<Uni<T>> call) {
        return new Flight<>(call, false, false, ended -> {});
    }

    /** The same, but it does not take off before {@link #go()}. */
    public static <T> Flight<T> onHold(Supplier<Uni<T>> call) {
        return new Flight<>(call, false, true, ended -> {});
    }

    /**
     * For those of several requests: the call runs on a context of its own, so that it depends on none of them.
     *
     * @param call made anew for each start
     * @param over told when there is nothing left to join: the call has ended, or the last who waited has gone, be it
     *     before the call was made at all
     */
    public static <T> Flight<T> ofAll(Supplier<Uni<T>> call, Consumer<Flight<T>> over) {
        return new Flight<>(call, true, false, over);
    }

    /** The answer, for one more who waits. */
    public Uni<T> joined() {
        return Uni.createFrom().emitter(seat -> join(seat));
    }

    private void join(UniEmitter<? super T> seat) {
        Waiter<T> waiter = new Waiter<>(seat, Vertx.currentContext());
        Trip<T> boarded = board(waiter);
        if (boarded == null) {
            landed.accept(seat);
            return;
        }
        seat.onTermination(() -> leave(boarded, waiter));
        if (starts(boarded)) {
            takeOff(boarded);
        }
    }

    /** Lets one that is on hold take off, now or with the first who asks. It runs here if anybody waits. */
    public void go() {
        Trip<T> ready = released();
        if (ready != null && starts(ready)) {
            takeOff(ready);
        }
    }

    /** Null if nobody waits. */
    private synchronized Trip<T> released() {
        held = false;
        return trip.waiting.isEmpty() ? null : trip;
    }

    /** Once for each trip. */
    private synchronized boolean starts(Trip<T> boarded) {
        if (held || boarded.started) {
            return false;
        }
        boarded.started = true;
        return true;
    }

    /** Null if it has ended. */
    private synchronized Trip<T> board(Waiter<T> waiter) {
        if (landed != null) {
            return null;
        }
        trip.waiting.add(waiter);
        return trip;
    }

    private void takeOff(Trip<T> started) {
        started.own = alone ? ownContext() : null;
        started.run(() -> fly(started));
    }

    /** What the call logs is logged for the first who asked. */
    private static Context ownContext() {
        Context own = VertxContext.createNewDuplicatedContext();
        LogMarks.carry(Vertx.currentContext(), own);
        return own;
    }

    private void fly(Trip<T> started) {
        if (isAbandoned(started)) {
            return;
        }
        Cancellable running = called().subscribe()
                .with(
                        item -> land(started, seat -> seat.complete(item)),
                        failure -> land(started, seat -> seat.fail(failure)));
        started.running = running;
        if (isAbandoned(started)) {
            running.cancel();
        }
    }

    private Uni<T> called() {
        try {
            return call.get();
        } catch (RuntimeException thrown) {
            return Uni.createFrom().failure(thrown);
        }
    }

    private synchronized boolean isAbandoned(Trip<T> started) {
        return started != trip;
    }

    private void land(Trip<T> ended, Consumer<UniEmitter<? super T>> outcome) {
        List<Waiter<T>> waiting;
        synchronized (this) {
            if (ended != trip || landed != null) {
                return;
            }
            landed = outcome;
            waiting = List.copyOf(ended.waiting);
        }
        over.accept(this);
        waiting.forEach(waiter -> waiter.told(outcome));
    }

    private void leave(Trip<T> boarded, Waiter<T> waiter) {
        if (!wasLast(boarded, waiter)) {
            return;
        }
        over.accept(this);
        boarded.cancel();
    }

    private synchronized boolean wasLast(Trip<T> boarded, Waiter<T> waiter) {
        if (landed != null || boarded != trip) {
            return false;
        }
        boarded.waiting.remove(waiter);
        boolean last = boarded.waiting.isEmpty();
        if (last) {
            trip = new Trip<>();
        }
        return last;
    }

    /** From one start to its end. */
    private static final class Trip<T> {

        private final List<Waiter<T>> waiting = new ArrayList<>(1);
        private boolean started;
        private volatile Cancellable running;

        /** Null where it goes on as whoever asked, and outside of Vert.x. */
        private volatile Context own;

        void run(Runnable work) {
            if (own == null) {
                work.run();
            } else {
                own.runOnContext(here -> work.run());
            }
        }

        /**
         * Not on the thread of whoever left last: what runs on a context is undone on it. Nothing if it has not left.
         */
        void cancel() {
            run(() -> {
                if (running != null) {
                    running.cancel();
                }
            });
        }
    }

    /** Everybody is somebody else: equal to nobody but itself. */
    private static final class Waiter<T> {

        private final UniEmitter<? super T> seat;
        private final Context context;

        /** @param context null outside of Vert.x */
        Waiter(UniEmitter<? super T> seat, Context context) {
            this.seat = seat;
            this.context = context;
        }

        void told(Consumer<UniEmitter<? super T>> outcome) {
            if (context == null || context == Vertx.currentContext()) {
                outcome.accept(seat);
            } else {
                context.runOnContext(here -> outcome.accept(seat));
            }
        }
    }
}
