package io.deliverygraph.platform;

import io.deliverygraph.graph.PlatformException;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A call's wait for its lane: only so long, and no longer than anybody wants its answer. */
final class LaneTurn implements Runnable {

    private final Lanes lanes;
    private final Home home;
    private final UniEmitter<? super Lane> waiting;
    private final AtomicReference<State> state = new AtomicReference<>(State.WAITS);

    private enum State {
        WAITS,
        /** The lane is its own; it has not gone on yet. */
        GRANTED,
        GOES,
        GAVE_UP
    }

    private LaneTurn(Lanes lanes, Home home, UniEmitter<? super Lane> waiting) {
        this.lanes = lanes;
        this.home = home;
        this.waiting = waiting;
    }

    /**
     * Completes with a lane, or fails without one.
     *
     * @param full what to fail with when there is no place, or patience ends
     */
    static void take(
            Lanes lanes,
            Home home,
            Duration patience,
            Supplier<PlatformException> full,
            UniEmitter<? super Lane> waiting) {
        LaneTurn turn = new LaneTurn(lanes, home, waiting);
        switch (lanes.enter(turn)) {
            case LANE -> handOver(lanes, waiting);
            case NONE -> waiting.fail(full.get());
            case QUEUE -> turn.await(patience, full);
        }
    }

    private void await(Duration patience, Supplier<PlatformException> full) {
        Cancellable alarm = home.alarm(patience, () -> {
            if (givesUp()) {
                waiting.fail(full.get());
            }
        });
        waiting.onTermination(() -> {
            alarm.cancel();
            givesUp();
        });
    }

    /** The lane is free. */
    @Override
    public void run() {
        if (state.compareAndSet(State.WAITS, State.GRANTED)) {
            home.run(this::go);
        } else {
            lanes.leave();
        }
    }

    private void go() {
        if (state.compareAndSet(State.GRANTED, State.GOES)) {
            handOver(lanes, waiting);
        } else {
            lanes.leave();
        }
    }

    /** Whoever waited takes it while we are here, or was given up a moment ago and never will. */
    private static void handOver(Lanes lanes, UniEmitter<? super Lane> waiting) {
        Lane lane = new Lane(lanes);
        waiting.complete(lane);
        lane.leaveUnlessUsed();
    }

    private boolean givesUp() {
        if (state.compareAndSet(State.WAITS, State.GAVE_UP)) {
            lanes.giveUp(this);
            return true;
        }
        return state.compareAndSet(State.GRANTED, State.GAVE_UP);
    }
}
