package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.graph.Deadline;
import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.platform.Guards;
import io.deliverygraph.platform.Hold;
import io.deliverygraph.platform.Home;
import io.deliverygraph.platform.HttpReads;
import io.deliverygraph.platform.StoreWatch;
import io.deliverygraph.store.StoreSettings;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** One Shopify shop: its client, its credential, its bucket of points and what guards it. */
final class ShopifyShop {

    private static final Logger LOG = Logger.getLogger(ShopifyShop.class);

    /** How often a call that waits for points looks again: an answer may have given some back. */
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    private final StoreSettings settings;
    private final ShopifyApi api;
    private final HttpReads reads;
    private final Units units;
    private final ShopifyConfig config;
    private final ShopifyFailures failures;
    private final StoreWatch watch;
    private final Guards guards;
    private final Bucket bucket;
    private final Supplier<Deadline> deadlines;
    private final Fitting fitting = new Fitting();
    private final AtomicBoolean toldOfVersion = new AtomicBoolean();

    /** @param deadlines the current request's */
    ShopifyShop(
            StoreSettings settings,
            ShopifyApi api,
            HttpReads reads,
            ShopifyConfig config,
            Clock clock,
            ShopifyFailures failures,
            StoreWatch watch,
            Bucket bucket,
            Supplier<Deadline> deadlines) {
        this.settings = settings;
        this.api = api;
        this.reads = reads;
        this.units = new Units(settings);
        this.config = config;
        this.failures = failures;
        this.watch = watch;
        this.guards = new Guards(watch, config, clock, failures::throttled);
        this.bucket = bucket;
        this.deadlines = deadlines;
    }

    /**
     * Sends one of our documents as it stands in its file.
     *
     * @param read makes sense of the answer's {@code data}
     * @return fails with {@link PlatformException} only, and answers on the caller's own Vert.x context
     */
    <R> Uni<R> ask(ShopifyCall call, Map<String, ?> variables, Function<JsonNode, R> read) {
        return ask(call, Documents.named(call.document()), variables, read);
    }

    /** Sends a document that was put together for this call. */
    <R> Uni<R> ask(ShopifyCall call, String document, Map<String, ?> variables, Function<JsonNode, R> read) {
        return ask(call, document, variables, read, cost -> {});
    }

    private <R> Uni<R> ask(
            ShopifyCall call,
            String document,
            Map<String, ?> variables,
            Function<JsonNode, R> read,
            Consumer<Cost> priced) {
        return Uni.createFrom().deferred(() -> {
            String body = WireJson.body(document, variables);
            Predicate<PlatformFailure> again = call.writes() ? ShopifyShop::nothingDone : ShopifyShop::worthAnotherRead;
            Deadline deadline = call.writes() ? Deadline.NONE : deadlines.get();
            Context parent = watch.here();
            // Around the guards, which pass the end on: to what waits its turn, and to what is on the wire.
            Uni<ShopifyAnswer> answered =
                    guards.guarded(again, () -> inTurn(call, config.longestWait(), () -> once(call, body, parent)));
            return deadline.bound(answered, failures::outOfTime)
                    .onFailure()
                    .transform(thrown -> failures.of(call, thrown))
                    .invoke(answer -> priced.accept(answer.cost()))
                    .map(answer -> understood(call, answer, read));
        });
    }

    /**
     * Asks for a page of a dear connection, as large as is known to fit.
     *
     * @param variables with {@code first}, a size that is sure to fit
     */
    <R> Uni<R> askForPage(ShopifyCall call, Map<String, ?> variables, Function<JsonNode, R> read) {
        return Uni.createFrom().deferred(() -> {
            Map<String, Object> sized = new HashMap<>(variables);
            int size = fitting.sizeOf(call, (Integer) variables.get("first"));
            sized.put("first", size);
            return ask(call, Documents.named(call.document()), sized, read, cost -> fitting.learn(call, size, cost))
                    .onFailure()
                    .invoke(() -> fitting.forget(call));
        });
    }

    /** Makes sense of what was put together from several answers. */
    <R> R made(ShopifyCall call, Supplier<R> read) {
        return made(call, null, read);
    }

    private <R> R made(ShopifyCall call, String requestId, Supplier<R> read) {
        try {
            return read.get();
        } catch (PlatformException known) {
            throw known;
        } catch (RuntimeException senseless) {
            throw failures.senseless(call, requestId, senseless);
        }
    }

    /** For an answer whose form is right, and which still cannot be. */
    PlatformException senseless(ShopifyCall call, String why) {
        return failures.senseless(call, null, new IllegalStateException(why));
    }

    /** Waits until the bucket has the points that the call needed the last time, as far as our patience goes. */
    private <T> Uni<T> inTurn(ShopifyCall call, Duration patience, Supplier<Uni<T>> send) {
        Duration wait = bucket.take(call);
        if (wait.isZero()) {
            return send.get();
        }
        boolean hopeless = patience.isZero() || (wait.compareTo(patience) > 0 && !bucket.isAwaitingAnswers());
        if (hopeless) {
            watch.heldBack(Hold.BUDGET);
            return Uni.createFrom().failure(failures.throttled(wait));
        }
        Duration step = shortest(wait, patience, LOOK_AGAIN);
        return Home.here().after(step).chain(() -> inTurn(call, patience.minus(step), send));
    }

    private Uni<ShopifyAnswer> once(ShopifyCall call, String body, Context parent) {
        ShopifyHeaders headers = new ShopifyHeaders(settings.accessToken().orElseThrow());
        Uni<ShopifyAnswer> sent =
                watch.timed(call, headers, call.writes() ? change(headers, body) : read(headers, body));
        AtomicBoolean over = new AtomicBoolean();
        Uni<ShopifyAnswer> answered = sent.onTermination()
                .invoke((answer, failed, cancelled) -> {
                    // Once: a request that is given up later tells it of every try.
                    if (over.compareAndSet(false, true)) {
                        bucket.answered(call, answer == null ? null : answer.cost());
                    }
                })
                .invoke(this::compareVersion)
                .invoke(answer -> requireCarriedOut(call, answer))
                .onFailure()
                .transform(thrown -> failures.of(call, thrown));
        return watch.spanned(call, parent, headers, answered);
    }

    private Uni<ShopifyAnswer> change(ShopifyHeaders headers, String body) {
        return Home.here()
                .within(config.readTimeout(), headers.sent(api.ask(headers, config.apiVersion(), body)))
                .map(answer -> ShopifyAnswer.of(
                        answer.getHeaderString(ShopifyHeaders.REQUEST_ID),
                        answer.getHeaderString(ShopifyHeaders.API_VERSION),
                        answer.getEntity()));
    }

    private Uni<ShopifyAnswer> read(ShopifyHeaders headers, String body) {
        return reads.post(ShopifyApi.at(config.apiVersion()), Buffer.buffer(body), headers, ShopifyShop::opened);
    }

    private static ShopifyAnswer opened(int status, MultiMap headers, Buffer body) {
        if (ShopifyRefusal.is(status)) {
            throw ShopifyRefusal.of(status, headers::get);
        }
        return ShopifyAnswer.of(
                headers.get(ShopifyHeaders.REQUEST_ID), headers.get(ShopifyHeaders.API_VERSION), body.toString());
    }

    /** A version that is no longer served is answered in the oldest that is: our documents may not fit it. */
    private void compareVersion(ShopifyAnswer answer) {
        boolean another = answer.version() != null && !answer.version().equals(config.apiVersion());
        if (another && toldOfVersion.compareAndSet(false, true)) {
            LOG.warnf(
                    "Store %s: asked for API version %s, answered in %s; set delivery.shopify.api-version to one that"
                            + " Shopify serves",
                    settings.key(), config.apiVersion(), Plain.text(answer.version(), 20));
        }
    }

    private void requireCarriedOut(ShopifyCall call, ShopifyAnswer answer) {
        if (!answer.errors().isEmpty()) {
            throw failures.of(call, answer);
        }
        if (call.writes()) {
            requireAccepted(call, answer);
        }
    }

    private void requireAccepted(ShopifyCall call, ShopifyAnswer answer) {
        List<UserErrors.UserError> errors = UserErrors.in(call, answer.data());
        if (!errors.isEmpty()) {
            throw failures.of(call, answer, errors);
        }
    }

    private <R> R understood(ShopifyCall call, ShopifyAnswer answer, Function<JsonNode, R> read) {
        LOG.debugf("Store %s, %s: request %s", settings.key(), call, answer.requestId());
        units.compare(answer);
        return made(call, answer.requestId(), () -> read.apply(answer.data()));
    }

    private static Duration shortest(Duration one, Duration two, Duration three) {
        Duration shorter = one.compareTo(two) < 0 ? one : two;
        return shorter.compareTo(three) < 0 ? shorter : three;
    }

    /** Never sent, or put off: Shopify carries nothing out for which the points are missing (Shopify contract 1.4). */
    private static boolean nothingDone(PlatformFailure failure) {
        return failure instanceof PlatformFailure.Throttled
                || (failure instanceof PlatformFailure.Unreachable unreachable && !unreachable.maybeDone());
    }

    private static boolean worthAnotherRead(PlatformFailure failure) {
        return failure instanceof PlatformFailure.Unreachable
                || failure instanceof PlatformFailure.Unexpected
                || failure instanceof PlatformFailure.Throttled;
    }
}
