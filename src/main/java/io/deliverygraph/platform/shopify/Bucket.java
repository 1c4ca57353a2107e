package io.deliverygraph.platform.shopify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A shop's bucket of points as we know it from its answers (Shopify contract 1.4). Until the first answer everything
 * fits. Safe for many threads.
 */
final class Bucket {

    /** The shortest wait that Shopify recommends to a call that it put off. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private static final BigDecimal MILLIS = BigDecimal.valueOf(1000);

    private final Clock clock;

    /** What each call asked for when it was last answered. */
    private final Map<ShopifyCall, BigDecimal> prices = new ConcurrentHashMap<>();

    private Cost last;
    private Instant at;
    private BigDecimal level;
    private int underWay;

    Bucket(Clock clock) {
        this.clock = clock;
    }

    /**
     * Takes the call's points out, if they are there.
     *
     * @return how long until they are; zero for at once
     */
    synchronized Duration take(ShopifyCall call) {
        if (last == null) {
            underWay++;
            return Duration.ZERO;
        }
        BigDecimal price = prices.getOrDefault(call, BigDecimal.ZERO).min(last.most());
        BigDecimal now = levelNow();
        if (now.compareTo(price) < 0) {
            return until(price.subtract(now), last);
        }
        level = now.subtract(price);
        at = clock.instant();
        underWay++;
        return Duration.ZERO;
    }

    /** What an answer to a call said; null when it said nothing, or did not come. */
    synchronized void answered(ShopifyCall call, Cost cost) {
        underWay--;
        if (cost != null) {
            prices.put(call, cost.requested());
            last = cost;
            level = cost.available();
            at = clock.instant();
        }
    }

    /** Whether an answer is still to come, which gives back what its call did not use. */
    synchronized boolean isAwaitingAnswers() {
        return underWay > 0;
    }

    /** How long a call should wait that Shopify put off for want of points. */
    static Duration afterRefusal(Cost cost) {
        Duration wait = cost == null ? SHORTEST : until(cost.requested().subtract(cost.available()), cost);
        return wait.compareTo(SHORTEST) > 0 ? wait : SHORTEST;
    }

    private BigDecimal levelNow() {
        BigDecimal seconds = BigDecimal.valueOf(
                        Duration.between(at, clock.instant()).toMillis())
                .divide(MILLIS);
        return level.add(last.restored().multiply(seconds)).min(last.most());
    }

    private static Duration until(BigDecimal missing, Cost cost) {
        return Duration.ofMillis(missing.multiply(MILLIS)
                .divide(cost.restored(), 0, RoundingMode.CEILING)
                .max(BigDecimal.ZERO)
                .longValue());
    }
}
