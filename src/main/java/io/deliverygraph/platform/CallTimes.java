package io.deliverygraph.platform;

import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How long a store's calls take, by call, HTTP status and outcome: {@code delivery.platform.calls}. The REST client's
 * own meters would put together their tags anew for each call, and count it a second time below.
 */
final class CallTimes {

    /**
     * What a percentile can be told from: platforms answer within a tenth of a second to a few seconds, and 10 s is the
     * longest that we wait by default. Nine buckets, where a histogram made by Micrometer has some seventy, for each of
     * a store's calls.
     */
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private final String platform;
    private final String store;
    private final MeterRegistry meters;
    private final Clock clock;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    /** @param status 0 where there was no answer */
    private record Key(Enum<?> call, int status, boolean success) {

        /** Written out: a native executable interprets the one that records are given (decision 24). */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.call == call && key.status == status && key.success == success;
        }
    }

    /** @param platform as its name stands in meters, such as {@code wix} */
    CallTimes(String platform, String store, MeterRegistry meters) {
        this.platform = platform;
        this.store = store;
        this.meters = meters;
        this.clock = meters.config().clock();
    }

    /** The same call, timed from now. One that is cancelled does not count. */
    <T> Uni<T> timed(Enum<?> call, Outgoing headers, Uni<T> sent) {
        long began = clock.monotonicTime();
        return sent.onItemOrFailure()
                .invoke((item, thrown) -> timer(new Key(call, headers.status(), thrown == null))
                        .record(clock.monotonicTime() - began, TimeUnit.NANOSECONDS));
    }

    private Timer timer(Key key) {
        Timer timer = timers.get(key);
        return timer == null ? timers.computeIfAbsent(key, this::registered) : timer;
    }

    private Timer registered(Key key) {
        return Timer.builder("delivery.platform.calls")
                .description("Calls of a store's platform that were sent, from sending to the answer's last byte.")
                .tag("platform", platform)
                .tag("store", store)
                .tag("call", key.call.name())
                .tag("status", key.status == 0 ? "none" : String.valueOf(key.status))
                .tag("outcome", key.success ? "answer" : "failure")
                .serviceLevelObjectives(BUCKETS)
                .register(meters);
    }
}
