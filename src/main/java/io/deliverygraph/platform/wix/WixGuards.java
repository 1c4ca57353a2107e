package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.platform.Guards;
import io.deliverygraph.platform.Hold;
import io.deliverygraph.platform.Home;
import io.deliverygraph.platform.StoreWatch;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What stands between us and one site: the guards of every platform, with our budget of calls for the turns. */
final class WixGuards {

    private final StoreWatch watch;
    private final WixConfig config;
    private final WixFailures failures;
    private final CallBudget budget;
    private final Guards guards;

    WixGuards(StoreWatch watch, WixConfig config, Clock clock, WixFailures failures, CallBudget budget) {
        this.watch = watch;
        this.config = config;
        this.failures = failures;
        this.budget = budget;
        this.guards = new Guards(watch, config, clock, failures::throttled);
    }

    /** Carries the call out; it fails with {@link io.deliverygraph.graph.PlatformException} only. */
    <T> Uni<T> guarded(WixCall call, Supplier<Uni<T>> send) {
        Predicate<PlatformFailure> again = call.writes() ? WixGuards::nothingSent : WixGuards::worthAnotherRead;
        return guards.guarded(again, () -> inTurn(send)).onFailure().transform(thrown -> failures.of(call, thrown));
    }

    private <T> Uni<T> inTurn(Supplier<Uni<T>> send) {
        Duration wait = budget.turn(config.longestWait());
        if (wait.compareTo(config.longestWait()) > 0) {
            watch.heldBack(Hold.BUDGET);
            return Uni.createFrom().failure(failures.throttled(wait));
        }
        return wait.isZero() ? send.get() : Home.here().after(wait).chain(() -> send.get());
    }

    /** Only a failure that cannot have done anything, and that no answer of Wix's caused. */
    private static boolean nothingSent(PlatformFailure failure) {
        return failure instanceof PlatformFailure.Unreachable unreachable && !unreachable.maybeDone();
    }

    private static boolean worthAnotherRead(PlatformFailure failure) {
        return failure instanceof PlatformFailure.Unreachable
                || failure instanceof PlatformFailure.Unexpected
                || failure instanceof PlatformFailure.Throttled;
    }
}
