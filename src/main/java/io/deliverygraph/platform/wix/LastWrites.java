package io.deliverygraph.platform.wix;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The {@code X-Wix-Consistent} of the last write to each store, whoever asked for it. Later requests repeat it, so that
 * they read what was written before them, and what is kept of their reads is no older (Wix contract 1.2).
 */
final class LastWrites {

    /** Wix's queries follow a write within seconds; after a minute the mark tells them nothing new. */
    static final Duration MEMORY = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<String, Mark> marks = new ConcurrentHashMap<>();

    private record Mark(String value, Instant until) {}

    LastWrites(Clock clock) {
        this.clock = clock;
    }

    void remember(String store, String mark) {
        marks.put(store, new Mark(mark, clock.instant().plus(MEMORY)));
    }

    /** Null if nothing was written of late, or Wix gave the write no mark. */
    String of(String store) {
        Mark last = marks.get(store);
        if (last == null) {
            return null;
        }
        if (clock.instant().isBefore(last.until)) {
            return last.value;
        }
        marks.remove(store, last);
        return null;
    }
}
