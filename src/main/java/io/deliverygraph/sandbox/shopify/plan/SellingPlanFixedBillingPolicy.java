package io.deliverygraph.sandbox.shopify.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * A deferred charge: something now, the rest later (Shopify contract 2.2).
 *
 * @param remainingBalanceChargeExactTime only with the trigger {@code EXACT_TIME}
 * @param remainingBalanceChargeTimeAfterCheckout an ISO 8601 duration as it was sent
 */
public record SellingPlanFixedBillingPolicy(
        SellingPlanCheckoutCharge checkoutCharge,
        ChargeTrigger remainingBalanceChargeTrigger,
        Optional<Instant> remainingBalanceChargeExactTime,
        Optional<String> remainingBalanceChargeTimeAfterCheckout)
        implements BillingPolicy {}
