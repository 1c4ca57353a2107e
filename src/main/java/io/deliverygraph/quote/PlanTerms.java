package io.deliverygraph.quote;

import io.deliverygraph.deferred.BalanceDue;
import io.deliverygraph.deferred.CheckoutCharge;
import io.deliverygraph.deferred.FulfillmentTiming;
import io.deliverygraph.deferred.SellingPlan;

/**
 * What lines must share to be consolidated into one shipping charge: the group of plans, and their billing and delivery
 * policies (Shopify contract 7, R5).
 */
record PlanTerms(String group, CheckoutCharge charge, BalanceDue balance, FulfillmentTiming fulfillment) {

    static PlanTerms of(SellingPlan plan) {
        return new PlanTerms(plan.group().nativeId(), plan.checkoutCharge(), plan.balanceDue(), plan.fulfillment());
    }
}
