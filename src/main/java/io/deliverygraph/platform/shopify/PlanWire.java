package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;

/**
 * Selling plan groups as our documents read and write them (Shopify contract 2.2 and 5). Anything read may be missing.
 */
@RegisterForReflection // with all that is nested in it: Jackson reads and writes records by reflection
final class PlanWire {

    private PlanWire() {}

    record Group(String id, String name, String merchantCode, Plans sellingPlans) {}

    record Plans(List<Plan> nodes) {}

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

    record Charge(Value value) {}

    /** A share, or an amount: whatever is of the other kind is null. */
    record Value(BigDecimal percentage, String amount, String currencyCode) {}

    record Delivery(
            @JsonProperty("__typename") String typename, String fulfillmentTrigger, String fulfillmentExactTime) {}

    record Inventory(String reserve) {}

    record Pricing(@JsonProperty("__typename") String typename, String adjustmentType, Value adjustmentValue) {}

    record GroupInput(
            String name,
            String merchantCode,
            List<String> options,
            List<PlanInput> sellingPlansToCreate,
            List<String> sellingPlansToDelete) {}

    record PlanInput(
            String name,
            List<String> options,
            String category,
            Fixed<BillingInput> billingPolicy,
            Fixed<DeliveryInput> deliveryPolicy,
            Inventory inventoryPolicy) {}

    record Fixed<T>(T fixed) {}

    record BillingInput(
            ChargeInput checkoutCharge,
            String remainingBalanceChargeTrigger,
            String remainingBalanceChargeExactTime,
            String remainingBalanceChargeTimeAfterCheckout) {}

    record ChargeInput(String type, ValueInput value) {}

    record ValueInput(BigDecimal percentage, String fixedValue) {}

    record DeliveryInput(String fulfillmentTrigger, String fulfillmentExactTime) {}

    record Resources(List<String> productIds, List<String> productVariantIds) {}
}
