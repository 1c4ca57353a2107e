package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.Deadline;
import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.platform.Home;
import io.deliverygraph.platform.StoreWatch;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** One Wix site: its client, its credential and what guards it. */
final class WixSite {

    private static final Logger LOG = Logger.getLogger(WixSite.class);

    private final String store;
    private final String siteId;
    private final WixApi api;
    private final WixReads reads;
    private final WixCredential credential;
    private final WixGuards guards;
    private final WixFailures failures;
    private final StoreWatch watch;
    private final Duration readTimeout;
    private final Supplier<Map<String, String>> marks;
    private final LastWrites lastWrites;
    private final Supplier<Deadline> deadlines;

    /**
     * @param siteId null with an app's credential
     * @param marks the current request's {@code X-Wix-Consistent} by store
     * @param lastWrites what a request without a mark of its own goes by
     * @param deadlines the current request's
     */
    WixSite(
            String store,
            String siteId,
            WixApi api,
            WixReads reads,
            WixCredential credential,
            WixGuards guards,
            WixFailures failures,
            StoreWatch watch,
            Duration readTimeout,
            Supplier<Map<String, String>> marks,
            LastWrites lastWrites,
            Supplier<Deadline> deadlines) {
        this.store = store;
        this.siteId = siteId;
        this.api = api;
        this.reads = reads;
        this.credential = credential;
        this.guards = guards;
        this.failures = failures;
        this.watch = watch;
        this.readTimeout = readTimeout;
        this.marks = marks;
        this.lastWrites = lastWrites;
        this.deadlines = deadlines;
    }

    /**
     * Changes something at Wix.
     *
     * @param send the method with its arguments
     * @param understand makes sense of the answer's body, which is null for methods that return nothing
     * @return fails with {@link PlatformException} only, and answers on the caller's own Vert.x context, to which the
     *     guards return
     */
    <W, R> Uni<R> ask(WixCall call, BiFunction<WixApi, WixHeaders, Uni<W>> send, Function<W, R> understand) {
        return asked(
                call, headers -> Home.here().within(readTimeout, headers.sent(send.apply(api, headers))), understand);
    }

    /** Reads something at Wix; otherwise like {@link #ask}. */
    <W, R> Uni<R> read(WixCall call, BiFunction<WixReads, WixHeaders, Uni<W>> send, Function<W, R> understand) {
        return asked(call, headers -> send.apply(reads, headers), understand);
    }

    private <W, R> Uni<R> asked(WixCall call, Function<WixHeaders, Uni<W>> send, Function<W, R> understand) {
        return Uni.createFrom().deferred(() -> {
            Map<String, String> ofRequest = marks.get();
            Deadline deadline = call.writes() ? Deadline.NONE : deadlines.get();
            Context parent = watch.here();
            // Around the guards, which pass the end on: to what waits its turn, and to what is on the wire.
            Uni<Answer<W>> answered = guards.guarded(call, () -> sent(call, send, ofRequest, parent));
            return deadline.bound(answered, failures::outOfTime).map(answer -> understood(call, answer, understand));
        });
    }

    private <W> Uni<Answer<W>> sent(
            WixCall call, Function<WixHeaders, Uni<W>> send, Map<String, String> ofRequest, Context parent) {
        String atHand = credential.atHand();
        return atHand == null
                ? credential.current().chain(fetched -> sent(call, send, fetched, ofRequest, parent))
                : sent(call, send, atHand, ofRequest, parent);
    }

    /** A credential that was refused is renewed once: a 401 says that nothing was done. */
    private <W> Uni<Answer<W>> sent(
            WixCall call,
            Function<WixHeaders, Uni<W>> send,
            String first,
            Map<String, String> ofRequest,
            Context parent) {
        return once(call, send, first, ofRequest, parent)
                .onFailure(WixSite::unauthorised)
                .recoverWithUni(refused -> credential
                        .insteadOf(first)
                        .chain(second -> second.equals(first)
                                ? Uni.createFrom().failure(refused)
                                : once(call, send, second, ofRequest, parent)));
    }

    private <W> Uni<Answer<W>> once(
            WixCall call,
            Function<WixHeaders, Uni<W>> send,
            String authorization,
            Map<String, String> ofRequest,
            Context parent) {
        WixHeaders headers = new WixHeaders(authorization, siteId, mark(ofRequest));
        Uni<Answer<W>> answer = watch.timed(call, headers, send.apply(headers))
                .map(body -> heard(call, body, headers.answered(), ofRequest))
                .onFailure()
                .transform(thrown -> failed(call, thrown, ofRequest));
        return watch.spanned(call, parent, headers, answer);
    }

    private <W> Answer<W> heard(WixCall call, W body, WixHeaders.Answered answered, Map<String, String> ofRequest) {
        remember(call, answered.consistent(), ofRequest);
        LOG.debugf("Store %s, %s: HTTP %d, request %s", store, call, answered.status(), answered.requestId());
        if (call.answers() && body == null) {
            throw new BrokenAnswer(answered.requestId(), null);
        }
        return new Answer<>(body, answered.requestId());
    }

    private Throwable failed(WixCall call, Throwable thrown, Map<String, String> ofRequest) {
        if (thrown instanceof WixRefusal refused) {
            remember(call, refused.consistent(), ofRequest);
        }
        return failures.of(call, thrown);
    }

    private String mark(Map<String, String> ofRequest) {
        String own = ofRequest.get(store);
        return own == null ? lastWrites.of(store) : own;
    }

    private void remember(WixCall call, String consistent, Map<String, String> ofRequest) {
        if (consistent == null) {
            return;
        }
        ofRequest.put(store, consistent);
        if (call.writes()) {
            lastWrites.remember(store, consistent);
        }
    }

    private <W, R> R understood(WixCall call, Answer<W> answer, Function<W, R> read) {
        try {
            return read.apply(answer.body());
        } catch (RuntimeException senseless) {
            throw failures.senseless(call, answer.requestId(), senseless);
        }
    }

    /** @param body null for methods that return nothing */
    private record Answer<W>(W body, String requestId) {}

    private static boolean unauthorised(Throwable thrown) {
        return thrown instanceof PlatformException known && known.failure() instanceof PlatformFailure.Unauthorised;
    }
}
