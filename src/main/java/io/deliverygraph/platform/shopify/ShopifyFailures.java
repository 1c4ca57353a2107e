package io.deliverygraph.platform.shopify;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.platform.HeldBack;
import io.deliverygraph.platform.NoAnswer;
import io.deliverygraph.platform.OpenCircuit;
import io.deliverygraph.platform.StoreLog;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Makes failures of one shop of whatever went wrong, and logs each once with Shopify's id of the request. */
final class ShopifyFailures {

    private static final Logger LOG = Logger.getLogger(ShopifyFailures.class);

    private final String store;
    private final MeterRegistry meters;
    private final StoreLog log;

    ShopifyFailures(String store, MeterRegistry meters) {
        this.store = store;
        this.meters = meters;
        this.log = new StoreLog(LOG, store);
    }

    /** A failure that needs no telling apart any more is handed back as it is. */
    PlatformException of(ShopifyCall call, Throwable thrown) {
        if (thrown instanceof PlatformException known) {
            return known;
        }
        PlatformFailure failure = failure(call, thrown);
        logged(call, failure, thrown instanceof OpenCircuit, thrown.toString());
        return new PlatformException(failure);
    }

    /** The answer speaks of errors of the whole request. */
    PlatformException of(ShopifyCall call, ShopifyAnswer answer) {
        unknown(call, ShopifyErrors.unknownCodes(call, answer));
        PlatformFailure failure = ShopifyErrors.failure(store, call, answer);
        logged(call, failure, false, answer.errors().toString());
        return new PlatformException(failure);
    }

    /**
     * The mutation was understood, and its input refused; where only a part of it was, it must not sound like nothing.
     */
    PlatformException of(ShopifyCall call, ShopifyAnswer answer, List<UserErrors.UserError> errors) {
        unknown(
                call,
                errors.stream()
                        .filter(UserErrors::isUnknown)
                        .map(UserErrors.UserError::said)
                        .toList());
        Origin origin = new Origin(store, answer.requestId());
        PlatformFailure failure = UserErrors.isHalfDone(answer.data())
                ? UserErrors.partly(origin, call, errors)
                : UserErrors.failure(origin, call, errors);
        logged(call, failure, false, errors.toString());
        return new PlatformException(failure);
    }

    /** The request that the call belongs to is over. No trouble of the platform's, so nothing for its log. */
    PlatformException outOfTime() {
        return new PlatformException(new PlatformFailure.OutOfTime(new Origin(store, null)));
    }

    /** All calls that may be under way are, or the bucket is too low, for too long; nothing was sent. */
    PlatformException throttled(Duration retryAfter) {
        log.line(Logger.Level.INFO, "Store %s: call held back, no turn for the next %s", store, retryAfter);
        return new HeldBack(new PlatformFailure.Throttled(new Origin(store, null), retryAfter));
    }

    /** The answer came, and has not got in it what it must have. */
    PlatformException senseless(ShopifyCall call, String requestId, Throwable cause) {
        log.error(cause, "Store %s, %s: the answer makes no sense, request %s", store, call, requestId);
        return new PlatformException(new PlatformFailure.Unexpected(new Origin(store, requestId), call.writes()));
    }

    private PlatformFailure failure(ShopifyCall call, Throwable thrown) {
        Optional<ShopifyRefusal> refusal = NoAnswer.cause(thrown, ShopifyRefusal.class);
        if (refusal.isPresent()) {
            return ShopifyErrors.failure(store, call, refusal.get());
        }
        Optional<BrokenAnswer> broken = NoAnswer.cause(thrown, BrokenAnswer.class);
        if (broken.isPresent()) {
            return new PlatformFailure.Unexpected(new Origin(store, broken.get().requestId()), call.writes());
        }
        return NoAnswer.failure(store, call.writes(), thrown).orElseGet(() -> unexpected(call, thrown));
    }

    private PlatformFailure unexpected(ShopifyCall call, Throwable thrown) {
        log.error(thrown, "Store %s, %s: unexpected", store, call);
        return new PlatformFailure.Unexpected(new Origin(store, null), call.writes());
    }

    private void unknown(ShopifyCall call, List<String> unknown) {
        if (!unknown.isEmpty()) {
            log.line(Logger.Level.WARN, "Store %s, %s: errors that we do not know: %s", store, call, unknown);
            meters.counter("delivery.platform.unknown.codes", "platform", "shopify")
                    .increment(unknown.size());
        }
    }

    /** Headers and bodies are not for the log; a caller's mistake is no trouble of ours. */
    private void logged(ShopifyCall call, PlatformFailure failure, boolean toldBefore, String said) {
        boolean callers = failure instanceof PlatformFailure.Refused || failure instanceof PlatformFailure.Stale;
        boolean quiet = toldBefore || failure instanceof PlatformFailure.NotFound;
        log.line(
                quiet ? Logger.Level.DEBUG : callers ? Logger.Level.INFO : Logger.Level.WARN,
                "Store %s, %s: %s (%s), request %s",
                store,
                call,
                failure.getClass().getSimpleName(),
                said,
                failure.origin().requestId());
    }
}
