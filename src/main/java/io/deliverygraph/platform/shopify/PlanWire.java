package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;

/**
 * Selling plan groups as our documents read and write them (Shopify contract 2.2 and 5). Anything read may be missing.
 */
final class PlanWire {

    private PlanWire() {}

    @RegisterForReflection
    record Group(String id, String name, String merchantCode, Plans sellingPlans) {}

    @RegisterForReflection
    record Plans(List<Plan> nodes) {}

    @RegisterForReflection
    record Plan(
            String id,
            String name,
            List<String> options,
            String category,
            Billing billingPolicy,
            Delivery deliveryPolicy,
            Inventory inventoryPolicy,
            List<Pricing> pricingPolicies) {}

    /** Fixed, or recurring: then only the name of the type is there. */
    @RegisterForReflection
    record Billing(
            @JsonProperty("__typename") String typename,
            Charge checkoutCharge,
            String remainingBalanceChargeTrigger,
            String remainingBalanceChargeExactTime,
            String remainingBalanceChargeTimeAfterCheckout) {

        boolean isFixed() {
            return "SellingPlanFixedBillingPolicy".equals(typename);
        }
    }

    @RegisterForReflection
    record Charge(Value value) {}

    /** A share, or an amount: whatever is of the other kind is null. */
    @RegisterForReflection
    record Value(BigDecimal percentage, String amount, String currencyCode) {}

    @RegisterForReflection
    record Delivery(
            @JsonProperty("__typename") String typename, String fulfillmentTrigger, String fulfillmentExactTime) {}

    @RegisterForReflection
    record Inventory(String reserve) {}

    @RegisterForReflection
    record Pricing(@JsonProperty("__typename") String typename, String adjustmentType, Value adjustmentValue) {}

    @RegisterForReflection
    record GroupInput(
            String name,
            String merchantCode,
            List<String> options,
            List<PlanInput> sellingPlansToCreate,
            List<String> sellingPlansToDelete) {}

    @RegisterForReflection
    record PlanInput(
            String name,
            List<String> options,
            String category,
            Fixed<BillingInput> billingPolicy,
            Fixed<DeliveryInput> deliveryPolicy,
            Inventory inventoryPolicy) {}

    @RegisterForReflection
    record Fixed<T>(T fixed) {}

    @RegisterForReflection
    record BillingInput(
            ChargeInput checkoutCharge,
            String remainingBalanceChargeTrigger,
            String remainingBalanceChargeExactTime,
            String remainingBalanceChargeTimeAfterCheckout) {}

    @RegisterForReflection
    record ChargeInput(String type, ValueInput value) {}

    @RegisterForReflection
    record ValueInput(BigDecimal percentage, String fixedValue) {}

    @RegisterForReflection
    record DeliveryInput(String fulfillmentTrigger, String fulfillmentExactTime) {}

    @RegisterForReflection
    record Resources(List<String> productIds, List<String> productVariantIds) {}
}
