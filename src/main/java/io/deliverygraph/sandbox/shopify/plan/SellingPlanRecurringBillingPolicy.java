package io.deliverygraph.sandbox.shopify.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A charge for each cycle of a subscription. */
public record SellingPlanRecurringBillingPolicy(
        List<SellingPlanAnchor> anchors,
        Instant createdAt,
        String interval,
        int intervalCount,
        Optional<Integer> maxCycles,
        Optional<Integer> minCycles)
        implements BillingPolicy {

    public SellingPlanRecurringBillingPolicy {
        anchors = List.copyOf(anchors);
    }
}
