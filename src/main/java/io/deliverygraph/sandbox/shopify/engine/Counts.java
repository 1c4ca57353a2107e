package io.deliverygraph.sandbox.shopify.engine;

import java.util.Map;

/** {@code Count}. */
final class Counts {

    private Counts() {}

    static Map<String, Object> of(int count, boolean capped) {
        return Map.of("count", count, "precision", capped ? "AT_LEAST" : "EXACT");
    }
}
