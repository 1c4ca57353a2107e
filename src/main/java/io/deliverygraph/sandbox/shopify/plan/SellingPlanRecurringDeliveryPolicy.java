package io.deliverygraph.sandbox.shopify.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A delivery for each cycle of a subscription. */
public record SellingPlanRecurringDeliveryPolicy(
        List<SellingPlanAnchor> anchors,
        Instant createdAt,
        Optional<Integer> cutoff,
        String intent,
        String interval,
        int intervalCount,
        String preAnchorBehavior)
        implements DeliveryPolicy {

    public SellingPlanRecurringDeliveryPolicy {
        anchors = List.copyOf(anchors);
    }
}
