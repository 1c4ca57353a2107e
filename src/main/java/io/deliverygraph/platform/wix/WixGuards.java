package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.Guard;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.util.TypeLiteral;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * What stands between us and one site, from the outside in: further tries, a lane for the call, the circuit breaker,
 * our budget of calls. Each try passes all of it.
 */
final class WixGuards {

    private static final Logger LOG = Logger.getLogger(WixGuards.class);

    /** Lanes come free at the speed of Wix's answers. */
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final WixConfig config;
    private final WixFailures failures;
    private final CallBudget budget;
    private final Guard lanes;
    private final Guard circuit;

    WixGuards(String store, WixConfig config, WixFailures failures, CallBudget budget) {
        this.config = config;
        this.failures = failures;
        this.budget = budget;
        this.lanes = Guard.create()
                .withDescription("wix-lanes-" + store)
                .withBulkhead()
                .limit(config.concurrentCalls())
                .queueSize(config.queue())
                .done()
                .build();
        this.circuit = Guard.create()
                .withDescription("wix-circuit-" + store)
                .withCircuitBreaker()
                .when(WixGuards::unreachable)
                .requestVolumeThreshold(config.circuitCalls())
                .failureRatio(config.circuitFailurePercent() / 100.0)
                .delay(config.circuitOpen().toMillis(), ChronoUnit.MILLIS)
                .onStateChange(state -> LOG.warnf("Store %s: circuit %s", store, said(state)))
                .done()
                .build();
    }

    /** Carries the call out; it fails with {@link PlatformException} only. */
    <T> Uni<T> guarded(WixCall call, Supplier<Uni<T>> send) {
        Predicate<Throwable> worthAnotherTry = call.writes() ? WixGuards::nothingSent : WixGuards::worthAnotherRead;
        return new Patience(config, worthAnotherTry)
                .with(() -> inLane(() -> through(circuit, () -> inTurn(send))))
                .onFailure()
                .transform(thrown -> failures.of(call, thrown));
    }

    /** Waits for a lane only so long. A call that gave up waiting is not sent any more when its lane comes. */
    private <T> Uni<T> inLane(Supplier<Uni<T>> send) {
        AtomicBoolean decided = new AtomicBoolean();
        Uni<T> lane = through(lanes, () -> decided.compareAndSet(false, true) ? send.get() : fullLanes());
        Uni<T> enough = Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(config.longestWait())
                .chain(() -> decided.compareAndSet(false, true)
                        ? fullLanes()
                        : Uni.createFrom().nothing());
        return Uni.combine().any().of(lane, enough);
    }

    private <T> Uni<T> fullLanes() {
        return Uni.createFrom().failure(failures.throttled(A_MOMENT));
    }

    private <T> Uni<T> inTurn(Supplier<Uni<T>> send) {
        Duration wait = budget.turn(config.longestWait());
        if (wait.compareTo(config.longestWait()) > 0) {
            return Uni.createFrom().failure(failures.throttled(wait));
        }
        return wait.isZero()
                ? send.get()
                : Uni.createFrom().voidItem().onItem().delayIt().by(wait).chain(() -> send.get());
    }

    @SuppressWarnings("serial")
    private static <T> Uni<T> through(Guard guard, Supplier<Uni<T>> call) {
        return guard.get(call, new TypeLiteral<Uni<T>>() {});
    }

    private static boolean unreachable(Throwable thrown) {
        return failure(thrown) instanceof PlatformFailure.Unreachable;
    }

    /** Only a failure that cannot have done anything, and that no answer of Wix's caused. */
    private static boolean nothingSent(Throwable thrown) {
        return failure(thrown) instanceof PlatformFailure.Unreachable unreachable && !unreachable.maybeDone();
    }

    private static boolean worthAnotherRead(Throwable thrown) {
        PlatformFailure failure = failure(thrown);
        return failure instanceof PlatformFailure.Unreachable
                || failure instanceof PlatformFailure.Unexpected
                || failure instanceof PlatformFailure.Throttled;
    }

    /** Null for what is not of the call itself, such as an open circuit: trying again at once would not help. */
    private static PlatformFailure failure(Throwable thrown) {
        return thrown instanceof PlatformException known ? known.failure() : null;
    }

    private static String said(CircuitBreakerState state) {
        return switch (state) {
            case OPEN -> "open: Wix did not answer, calls are refused for a while";
            case HALF_OPEN -> "half open: one call may try";
            case CLOSED -> "closed: Wix answers again";
        };
    }
}
