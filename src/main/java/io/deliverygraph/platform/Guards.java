package io.deliverygraph.platform;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What stands between us and one store at its platform, from the outside in: further tries, a lane for the call, the
 * circuit breaker. Each try passes all of it.
 */
public final class Guards {

    /** Lanes come free at the speed of the platform's answers. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final StoreWatch watch;
    private final Settings settings;
    private final Function<Duration, PlatformException> throttled;
    private final Lanes lanes;
    private final Circuit circuit;

    /** How patient we are with a platform. Each adapter's configuration gives the numbers and their reasons. */
    public interface Settings {

        /** Further tries of what may be tried again. */
        int retries();

        /** Before the first further try; doubled for the next. */
        Duration retryDelay();

        /** The longest that one request waits for a lane, its turn, or as long as the platform asked. */
        Duration longestWait();

        /** Calls of a store under way at once. */
        int concurrentCalls();

        /** Calls that wait for one under way to end. */
        int queue();

        /** The circuit breaker looks at this many of the last calls. */
        int circuitCalls();

        /** Opens the circuit when this part of them, in percent, found the platform unreachable. */
        int circuitFailurePercent();

        /** How long an open circuit answers by itself. */
        Duration circuitOpen();
    }

    /** @param throttled makes the failure of a call that was not sent, from when to come back */
    public Guards(StoreWatch watch, Settings settings, Clock clock, Function<Duration, PlatformException> throttled) {
        this.watch = watch;
        this.settings = settings;
        this.throttled = throttled;
        this.lanes = new Lanes(settings.concurrentCalls(), settings.queue());
        this.circuit = new Circuit(watch.store(), settings, clock);
        watch.guardedBy(lanes, circuit);
    }

    /**
     * Carries the call out.
     *
     * @param again whether a failure of the call itself may be followed by a further try; not asked of an open circuit
     * @param call waits for its turn, if the platform counts calls, and sends; made anew for each try
     * @return answers where it was asked
     */
    public <T> Uni<T> guarded(Predicate<PlatformFailure> again, Supplier<Uni<T>> call) {
        Home home = Home.here();
        Patience patience = new Patience(settings, home, thrown -> isWorth(again, thrown), watch::retried);
        return home.brings(patience.with(() -> inLane(home, call)));
    }

    /** A call that was held back was not sent, and has waited for its turn as long as it may: it does not wait anew. */
    private static boolean isWorth(Predicate<PlatformFailure> again, Throwable thrown) {
        PlatformFailure failure = failure(thrown);
        return failure != null && !(thrown instanceof HeldBack) && again.test(failure);
    }

    /**
     * Takes its lane when somebody subscribes. A call that gave up waiting is not sent any more when its lane comes.
     */
    private <T> Uni<T> inLane(Home home, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .deferred(() -> lanes.take()
                        ? inCircuit(new Lane(lanes), call)
                        : Uni.createFrom()
                                .<Lane>emitter(waiting ->
                                        LaneTurn.take(lanes, home, settings.longestWait(), this::fullLanes, waiting))
                                .chain(lane -> inCircuit(lane, call)));
    }

    /**
     * Uses its lane, and gives it back however the call ends. That is told more than once: a request that is given up
     * between two tries, or in the second, is given up in all its tries, of which the first has ended long ago.
     */
    private <T> Uni<T> inCircuit(Lane lane, Supplier<Uni<T>> call) {
        lane.use();
        int ticket = circuit.admits();
        if (ticket == Circuit.REFUSED) {
            lane.leave();
            watch.heldBack(Hold.CIRCUIT);
            return Uni.createFrom().failure(new OpenCircuit());
        }
        AtomicBoolean over = new AtomicBoolean();
        return sent(call).onTermination().invoke((item, thrown, cancelled) -> {
            if (over.compareAndSet(false, true)) {
                circuit.ended(ticket, thrown, cancelled);
                lane.leave();
                hear(thrown, cancelled);
            }
        });
    }

    private void hear(Throwable thrown, boolean cancelled) {
        if (!cancelled) {
            watch.heard(thrown);
        }
    }

    private static <T> Uni<T> sent(Supplier<Uni<T>> call) {
        try {
            return call.get();
        } catch (RuntimeException thrown) {
            return Uni.createFrom().failure(thrown);
        }
    }

    private PlatformException fullLanes() {
        watch.heldBack(Hold.LANE);
        return throttled.apply(A_MOMENT);
    }

    /** Null for what is not of the call itself, such as an open circuit: trying again at once would not help. */
    static PlatformFailure failure(Throwable thrown) {
        return thrown instanceof PlatformException known ? known.failure() : null;
    }
}
