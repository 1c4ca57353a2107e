package io.deliverygraph.platform.shopify;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How many things fit on a page of a dear connection, learnt from what the last page asked for. Shopify does not
 * publish how it prices nested connections: the first page is small enough by the dearest reading of its rules, and the
 * next ones as large as its own word allows. Safe for many threads.
 */
final class Fitting {

    /** Part of the points of a call that a page may ask for, in percent: the next things may hold a little more. */
    private static final BigDecimal SHARE = new BigDecimal("0.9");

    /** The most that Shopify puts on a page. */
    private static final int MOST = 250;

    private final Map<ShopifyCall, Integer> learnt = new ConcurrentHashMap<>();

    /** @param safe what fits by the dearest reading */
    int sizeOf(ShopifyCall call, int safe) {
        return learnt.getOrDefault(call, safe);
    }

    /**
     * Prices that grow slower than the page leave the next one smaller than it might be, never larger.
     *
     * @param cost what a page of this size asked for; null when the answer did not say
     */
    void learn(ShopifyCall call, int size, Cost cost) {
        if (cost == null || cost.requested().signum() <= 0) {
            return;
        }
        BigDecimal points =
                BigDecimal.valueOf(Piece.MOST_POINTS).min(cost.most()).multiply(SHARE);
        int fits = points.multiply(BigDecimal.valueOf(size))
                .divide(cost.requested(), 0, RoundingMode.DOWN)
                .intValue();
        learnt.put(call, Math.max(1, Math.min(MOST, fits)));
    }

    /** Back to what is safe: the page did not fit. */
    void forget(ShopifyCall call) {
        learnt.remove(call);
    }
}
