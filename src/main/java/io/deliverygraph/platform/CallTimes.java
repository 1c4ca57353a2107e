package io.deliverygraph.platform;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How long a store's calls take, by call and outcome: {@code delivery.platform.calls}. The REST client's own meters
 * would put together their tags anew for each call, and count it a second time below.
 */
public final class CallTimes {

    private final String platform;
    private final String store;
    private final MeterRegistry meters;
    private final Map<Enum<?>, Timer> answered = new ConcurrentHashMap<>();
    private final Map<Enum<?>, Timer> failed = new ConcurrentHashMap<>();

    /** @param platform as its name stands in meters, such as {@code wix} */
    public CallTimes(String platform, String store, MeterRegistry meters) {
        this.platform = platform;
        this.store = store;
        this.meters = meters;
    }

    /** The same call, timed from now. One that is cancelled does not count. */
    public <T> Uni<T> timed(Enum<?> call, Uni<T> sent) {
        Timer.Sample since = Timer.start(meters);
        return sent.onItemOrFailure().invoke((item, thrown) -> since.stop(timer(call, thrown == null)));
    }

    private Timer timer(Enum<?> call, boolean success) {
        Map<Enum<?>, Timer> known = success ? answered : failed;
        Timer timer = known.get(call);
        return timer == null ? known.computeIfAbsent(call, absent -> registered(call, success)) : timer;
    }

    private Timer registered(Enum<?> call, boolean success) {
        return Timer.builder("delivery.platform.calls")
                .description("Calls of a store's platform that were sent, from sending to the answer's last byte.")
                .tags(
                        "platform",
                        platform,
                        "store",
                        store,
                        "call",
                        call.name(),
                        "outcome",
                        success ? "answer" : "failure")
                .register(meters);
    }
}
