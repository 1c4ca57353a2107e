package io.deliverygraph.sandbox.wix;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Values of {@code x-wix-request-id}: seconds, a dot, a running number. */
final class RequestIds {

    private final AtomicLong issued = new AtomicLong();

    String next(Instant now) {
        return now.getEpochSecond() + "." + (100_000_000L + issued.incrementAndGet());
    }
}
