package io.deliverygraph.sandbox.wix;

import io.deliverygraph.sandbox.wix.error.WixError;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rate limit of Wix contract 1.8: so many calls in a minute that starts with the first of them. */
final class RateWindows {

    private static final Duration LENGTH = Duration.ofMinutes(1);

    private final int limit;
    private final Clock clock;
    private final Map<Access.Admission, Window> windows = new ConcurrentHashMap<>();

    RateWindows(int limit, Clock clock) {
        this.limit = limit;
        this.clock = clock;
    }

    private record Window(Instant end, int calls) {

        Window withOneMore(Instant now, Duration length) {
            return now.isBefore(end) ? new Window(end, calls + 1) : new Window(now.plus(length), 1);
        }
    }

    /** Counts a call of an app on a site, and refuses it if it is one too many. */
    void count(Access.Admission admission) {
        if (limit == 0) {
            return;
        }
        Instant now = clock.instant();
        Window fresh = new Window(now.plus(LENGTH), 1);
        Window window = windows.merge(admission, fresh, (current, first) -> current.withOneMore(now, LENGTH));
        if (window.calls() > limit) {
            throw WixError.RESOURCE_EXHAUSTED.refusal();
        }
    }

    void clear() {
        windows.clear();
    }
}
