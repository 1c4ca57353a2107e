package io.deliverygraph.sandbox.shopify.plan;

import java.util.Optional;

/**
 * A fixed day things happen on.
 *
 * @param type {@code MONTHDAY}, {@code WEEKDAY} or {@code YEARDAY}
 */
public record SellingPlanAnchor(Optional<Integer> cutoffDay, int day, Optional<Integer> month, String type) {}
