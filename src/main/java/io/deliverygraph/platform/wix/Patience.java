package io.deliverygraph.platform.wix;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long one request waits before each further try. Made anew for each request. */
final class Patience implements CustomBackoffStrategy {

    /** Tells the retry to give up. */
    private static final long NO_MORE = -1;

    private long left;
    private long delay;

    Patience(WixConfig config) {
        this.left = config.longestWait().toMillis();
        this.delay = config.retryDelay().toMillis();
    }

    /** What Wix asked for, otherwise longer each time and never the same; nothing beyond the longest wait. */
    @Override
    public long nextDelayInMillis(Throwable thrown) {
        long wait = asked(thrown);
        if (wait > left) {
            return NO_MORE;
        }
        left -= wait;
        return wait;
    }

    private long asked(Throwable thrown) {
        if (thrown instanceof PlatformException known
                && known.failure() instanceof PlatformFailure.Throttled throttled) {
            return throttled.retryAfter().plus(Duration.ofMillis(jitter(delay))).toMillis();
        }
        long wait = delay + jitter(delay);
        delay *= 2;
        return wait;
    }

    /** Up to half as much again, so that many who failed together do not come back together. */
    private static long jitter(long of) {
        return ThreadLocalRandom.current().nextLong(of / 2 + 1);
    }
}
