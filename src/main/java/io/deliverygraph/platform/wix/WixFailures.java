package io.deliverygraph.platform.wix;

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

/** Makes failures of one site of whatever went wrong, and logs each once with Wix's id of the request. */
final class WixFailures {

    private static final Logger LOG = Logger.getLogger(WixFailures.class);

    private final String store;
    private final MeterRegistry meters;
    private final StoreLog log;

    WixFailures(String store, MeterRegistry meters) {
        this.store = store;
        this.meters = meters;
        this.log = new StoreLog(LOG, store);
    }

    /** A failure that needs no telling apart any more is handed back as it is. */
    PlatformException of(WixCall call, Throwable thrown) {
        if (thrown instanceof PlatformException known) {
            return known;
        }
        PlatformFailure failure = failure(call, thrown);
        log.line(
                level(thrown, failure),
                "Store %s, %s: %s (%s), request %s",
                store,
                call,
                failure.getClass().getSimpleName(),
                said(thrown),
                failure.origin().requestId());
        return new PlatformException(failure);
    }

    /** The request that the call belongs to is over. No trouble of the platform's, so nothing for its log. */
    PlatformException outOfTime() {
        return new PlatformException(new PlatformFailure.OutOfTime(nowhere()));
    }

    /** Our own budget of calls is used up; nothing was sent. */
    PlatformException throttled(Duration retryAfter) {
        log.line(Logger.Level.INFO, "Store %s: call held back, no turn for the next %s", store, retryAfter);
        return new HeldBack(new PlatformFailure.Throttled(nowhere(), retryAfter));
    }

    /** The answer came, and has not got in it what it must have. */
    PlatformException senseless(WixCall call, String requestId, Throwable cause) {
        log.error(cause, "Store %s, %s: the answer makes no sense, request %s", store, call, requestId);
        return new PlatformException(new PlatformFailure.Unexpected(new Origin(store, requestId), call.writes()));
    }

    private PlatformFailure failure(WixCall call, Throwable thrown) {
        Optional<WixRefusal> refusal = NoAnswer.cause(thrown, WixRefusal.class);
        if (refusal.isPresent()) {
            return refused(call, refusal.get().error());
        }
        Optional<BrokenAnswer> broken = NoAnswer.cause(thrown, BrokenAnswer.class);
        if (broken.isPresent()) {
            return new PlatformFailure.Unexpected(new Origin(store, broken.get().requestId()), call.writes());
        }
        return NoAnswer.failure(store, call.writes(), thrown).orElseGet(() -> unexpected(call, thrown));
    }

    private PlatformFailure unexpected(WixCall call, Throwable thrown) {
        log.error(thrown, "Store %s, %s: unexpected", store, call);
        return new PlatformFailure.Unexpected(nowhere(), call.writes());
    }

    private PlatformFailure refused(WixCall call, WixError error) {
        List<String> unknown = WixErrors.unknownNames(error);
        if (!unknown.isEmpty()) {
            log.line(Logger.Level.WARN, "Store %s, %s: codes that we do not know: %s", store, call, unknown);
            meters.counter("delivery.platform.unknown.codes", "platform", "wix").increment(unknown.size());
        }
        return WixErrors.failure(store, call, error);
    }

    /** A caller's mistake is no trouble of ours, and an open circuit has been told of when it opened. */
    private static Logger.Level level(Throwable thrown, PlatformFailure failure) {
        if (thrown instanceof OpenCircuit || failure instanceof PlatformFailure.NotFound) {
            return Logger.Level.DEBUG;
        }
        return failure instanceof PlatformFailure.Refused || failure instanceof PlatformFailure.Stale
                ? Logger.Level.INFO
                : Logger.Level.WARN;
    }

    /** What is worth a place in the log; never headers or bodies. */
    private static String said(Throwable thrown) {
        return NoAnswer.cause(thrown, WixRefusal.class)
                .map(refusal -> "HTTP " + refusal.error().status() + " "
                        + refusal.error().names().toList())
                .orElseGet(thrown::toString);
    }

    private Origin nowhere() {
        return new Origin(store, null);
    }
}
