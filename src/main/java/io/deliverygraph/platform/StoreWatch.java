package io.deliverygraph.platform;

import io.deliverygraph.graph.Tracing;
import io.deliverygraph.platform.Standing.State;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What those who operate us see of one store's calls: times, spans, what was tried again or not sent, and whether
 * anybody answers. All meters but the times of calls are there from the start, so that a rate has its zero.
 */
public final class StoreWatch {

    /** The states that a circuit has by itself. */
    private static final List<CircuitBreaker.State> CIRCUIT_STATES =
            List.of(CircuitBreaker.State.CLOSED, CircuitBreaker.State.OPEN, CircuitBreaker.State.HALF_OPEN);

    private final String platform;
    private final String store;
    private final MeterRegistry meters;
    private final Tracing tracing;
    private final CallTimes times;
    private final CallSpans spans;
    private final Standing standing;
    private final Counter retries;
    private final Map<Hold, Counter> held = new EnumMap<>(Hold.class);

    /**
     * @param platform as its name stands in meters, such as {@code wix}
     * @param store its key
     */
    public StoreWatch(String platform, String store, MeterRegistry meters, Tracing tracing, Clock clock) {
        this.platform = platform;
        this.store = store;
        this.meters = meters;
        this.tracing = tracing;
        this.times = new CallTimes(platform, store, meters);
        this.spans = new CallSpans(platform, store, tracing);
        this.standing = new Standing(store, clock);
        this.retries = counter("delivery.platform.retries", "Calls that were sent again after a failure.")
                .register(meters);
        for (Hold reason : Hold.values()) {
            held.put(
                    reason,
                    counter("delivery.platform.held.back", "Calls that were not sent, by what kept them.")
                            .tag("reason", lower(reason))
                            .register(meters));
        }
        gauge(
                "delivery.store.up",
                "0 while the last thing known of the store is that it does not answer.",
                () -> standing.known().state() == State.DOWN ? 0 : 1);
    }

    /** Key of the store. */
    String store() {
        return store;
    }

    /** Whether it answers. */
    Standing standing() {
        return standing;
    }

    /** The span whose children calls from here are; to be taken where a call is wanted, not where it is sent. */
    public Context here() {
        return tracing.here();
    }

    /** The same call over the wire, timed from now. */
    public <T> Uni<T> timed(Enum<?> call, Outgoing headers, Uni<T> sent) {
        return times.timed(call, headers, sent);
    }

    /**
     * The same try of a call, with a span of its own.
     *
     * @param parent from {@link #here()}
     * @param sent with its failures told apart
     */
    public <T> Uni<T> spanned(Enum<?> call, Context parent, Outgoing headers, Uni<T> sent) {
        return spans.spanned(call, parent, headers, sent);
    }

    /** A call was not sent. */
    public void heldBack(Hold reason) {
        held.get(reason).increment();
    }

    /** A call is tried again. */
    void retried() {
        retries.increment();
    }

    /**
     * A call is over that was not given up.
     *
     * @param thrown null where it did not fail
     */
    void heard(Throwable thrown) {
        standing.heard(thrown);
    }

    /** Shows what stands between us and the store. */
    void guardedBy(Lanes lanes, Circuit circuit) {
        gauge("delivery.platform.active", "Calls of the store under way.", lanes::underWay);
        gauge("delivery.platform.waiting", "Calls that wait for one under way to end.", lanes::waiting);
        for (CircuitBreaker.State state : CIRCUIT_STATES) {
            Gauge.builder("delivery.platform.circuit", () -> circuit.state() == state ? 1 : 0)
                    .description("1 for the state that the store's circuit breaker is in.")
                    .tags("platform", platform, "store", store, "state", lower(state))
                    .register(meters);
        }
    }

    private void gauge(String name, String description, Supplier<Number> value) {
        Gauge.builder(name, value)
                .description(description)
                .tags("platform", platform, "store", store)
                .register(meters);
    }

    private Counter.Builder counter(String name, String description) {
        return Counter.builder(name).description(description).tags("platform", platform, "store", store);
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
