package io.deliverygraph.sandbox.shopify.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A delivery of its own time.
 *
 * @param cutoff days before the anchor after which the next one counts
 * @param fulfillmentExactTime only with the trigger {@code EXACT_TIME}
 */
public record SellingPlanFixedDeliveryPolicy(
        List<SellingPlanAnchor> anchors,
        Optional<Integer> cutoff,
        Optional<Instant> fulfillmentExactTime,
        FulfillmentTrigger fulfillmentTrigger,
        String intent,
        String preAnchorBehavior)
        implements DeliveryPolicy {

    public SellingPlanFixedDeliveryPolicy {
        anchors = List.copyOf(anchors);
    }
}
