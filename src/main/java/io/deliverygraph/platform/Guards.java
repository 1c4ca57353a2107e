package io.deliverygraph.platform;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What stands between us and one store at its platform, from the outside in: further tries, a lane for the call, the
 * circuit breaker. Each try passes all of it.
 */
public final class Guards {

    private static final Logger LOG = Logger.getLogger(Guards.class);

    /** Lanes come free at the speed of the platform's answers. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Settings settings;
    private final Function<Duration, PlatformException> throttled;
    private final Guard lanes;
    private final Guard circuit;

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
    public Guards(String store, Settings settings, Function<Duration, PlatformException> throttled) {
        this.settings = settings;
        this.throttled = throttled;
        this.lanes = Guard.create()
                .withDescription("lanes-" + store)
                .withBulkhead()
                .limit(settings.concurrentCalls())
                .queueSize(settings.queue())
                .done()
                .build();
        this.circuit = Guard.create()
                .withDescription("circuit-" + store)
                .withCircuitBreaker()
                .when(Guards::unreachable)
                .requestVolumeThreshold(settings.circuitCalls())
                .failureRatio(settings.circuitFailurePercent() / 100.0)
                .delay(settings.circuitOpen().toMillis(), ChronoUnit.MILLIS)
                .onStateChange(state -> LOG.warnf("Store %s: circuit %s", store, said(state)))
                .done()
                .build();
    }

    /**
     * Carries the call out.
     *
     * @param again whether a failure of the call itself may be followed by a further try; not asked of an open circuit
     * @param call waits for its turn, if the platform counts calls, and sends; made anew for each try
     */
    public <T> Uni<T> guarded(Predicate<PlatformFailure> again, Supplier<Uni<T>> call) {
        return new Patience(settings, thrown -> failure(thrown) != null && again.test(failure(thrown)))
                .with(() -> inLane(() -> through(circuit, call)));
    }

    /** Waits for a lane only so long. A call that gave up waiting is not sent any more when its lane comes. */
    private <T> Uni<T> inLane(Supplier<Uni<T>> send) {
        AtomicBoolean decided = new AtomicBoolean();
        Uni<T> lane = through(lanes, () -> decided.compareAndSet(false, true) ? send.get() : fullLanes());
        Uni<T> enough = Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(settings.longestWait())
                .chain(() -> decided.compareAndSet(false, true)
                        ? fullLanes()
                        : Uni.createFrom().nothing());
        return Uni.combine().any().of(lane, enough);
    }

    private <T> Uni<T> fullLanes() {
        return Uni.createFrom().failure(throttled.apply(A_MOMENT));
    }

    @SuppressWarnings("serial")
    private static <T> Uni<T> through(Guard guard, Supplier<Uni<T>> call) {
        return guard.get(call, new TypeLiteral<Uni<T>>() {});
    }

    private static boolean unreachable(Throwable thrown) {
        return failure(thrown) instanceof PlatformFailure.Unreachable;
    }

    /** Null for what is not of the call itself, such as an open circuit: trying again at once would not help. */
    private static PlatformFailure failure(Throwable thrown) {
        return thrown instanceof PlatformException known ? known.failure() : null;
    }

    private static String said(CircuitBreakerState state) {
        return switch (state) {
            case OPEN -> "open: the platform did not answer, calls are refused for a while";
            case HALF_OPEN -> "half open: one call may try";
            case CLOSED -> "closed: the platform answers again";
        };
    }
}
