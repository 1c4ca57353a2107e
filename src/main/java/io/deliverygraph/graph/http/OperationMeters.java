package io.deliverygraph.graph.http;

import io.deliverygraph.graph.limit.Cost;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Meters of requests. Each is looked up once: finding one by its tags takes longer than counting. */
@Singleton // no proxy: made at the start, and asked several times a request
class OperationMeters implements Witness {

    /**
     * What was kept is answered below 5 ms; a call to a platform takes 50 to 500 ms, some after another a second or
     * two; a platform's read timeout is at 8 and 10 s, the deadline at 30 s. Each bucket is a series for each
     * operation.
     */
    private static final Duration[] TIMES = {
        Duration.ofMillis(5),
        Duration.ofMillis(25),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30)
    };

    private static final int OUTCOMES = Outcome.values().length;
    private static final int PLACES = OperationType.values().length * OUTCOMES;

    private final MeterRegistry meters;
    private final OperationNames names;
    private final ErrorCounts errors;
    private final Map<String, AtomicReferenceArray<Timer>> timers = new ConcurrentHashMap<>();
    private final DistributionSummary calls;
    private final DistributionSummary nodes;
    private final AtomicInteger active = new AtomicInteger();

    OperationMeters(MeterRegistry meters, MetricsConfig config) {
        this.meters = meters;
        this.names = new OperationNames(config.maxOperations());
        this.errors = new ErrorCounts(meters);
        this.calls = DistributionSummary.builder("delivery.graphql.cost.calls")
                .description("Calls to platforms that operations were expected to cost at most, refused ones too.")
                // One for each store and kind of thing is usual; 200 is all that Wix grants a site in a minute.
                .serviceLevelObjectives(1, 2, 5, 10, 25, 50, 100, 200)
                .register(meters);
        this.nodes = DistributionSummary.builder("delivery.graphql.cost.nodes")
                .description("Things in the answers that operations were expected to cost, refused ones too.")
                // A thing with what is in it, a page, a page of everything, and what comes near the limit of the cost.
                .serviceLevelObjectives(10, 100, 1_000, 10_000, 100_000, 500_000)
                .register(meters);
        Gauge.builder("delivery.graphql.active", active, AtomicInteger::get)
                .description("Requests under way.")
                .register(meters);
    }

    @Override
    public void began(Account account) {
        active.incrementAndGet();
    }

    @Override
    public void ended(Account account) {
        active.decrementAndGet();
        timer(account).record(account.nanos(), TimeUnit.NANOSECONDS);
        errors.count(account.result());
        Cost cost = account.cost();
        if (cost != null) {
            calls.record(cost.upstreamCalls());
            nodes.record(cost.nodes());
        }
    }

    private Timer timer(Account account) {
        String name = names.of(account);
        AtomicReferenceArray<Timer> ofName = timers.get(name);
        if (ofName == null) {
            ofName = timers.computeIfAbsent(name, OperationMeters::none);
        }
        int place =
                account.type().ordinal() * OUTCOMES + account.result().outcome().ordinal();
        Timer timer = ofName.get(place);
        return timer == null ? registered(name, account, ofName, place) : timer;
    }

    private static AtomicReferenceArray<Timer> none(String name) {
        return new AtomicReferenceArray<>(PLACES);
    }

    /** Two who come at once get the same one of the registry. */
    private Timer registered(String name, Account account, AtomicReferenceArray<Timer> ofName, int place) {
        Timer timer = Timer.builder("delivery.graphql.operations")
                .description("Operations, from the request's head to the answer's end.")
                .serviceLevelObjectives(TIMES)
                .tag("operation", name)
                .tag("type", account.type().told())
                .tag("outcome", account.result().outcome().told())
                .register(meters);
        ofName.set(place, timer);
        return timer;
    }
}
