package io.deliverygraph.sandbox.shopify.plan;

/** Codes of user errors on selling plan groups, each with a sentence (Shopify contract 5). */
public enum UserErrorCode {
    BILLING_AND_DELIVERY_POLICY_TYPES_MUST_BE_THE_SAME("Billing and delivery have to be both fixed or both recurring"),
    BLANK("This can't be blank"),
    CHECKOUT_CHARGE_VALUE_AND_TYPE_MUST_MATCH("The checkout charge needs the kind of value its type names"),
    FULFILLMENT_EXACT_TIME_NOT_ALLOWED("An exact time of fulfillment goes with the trigger EXACT_TIME only"),
    FULFILLMENT_EXACT_TIME_REQUIRED("The trigger EXACT_TIME needs an exact time of fulfillment"),
    GREATER_THAN("This has to be greater than 0"),
    GREATER_THAN_OR_EQUAL_TO("This has to be 0 or more"),
    GROUP_DOES_NOT_EXIST("Selling plan group does not exist"),
    INVALID("This is invalid"),
    LESS_THAN_OR_EQUAL_TO("This has to be 100 or less"),
    NOT_FOUND("Some of these ids belong to nothing in this shop"),
    ONLY_NEED_ONE_BILLING_POLICY_TYPE("A billing policy is either fixed or recurring"),
    ONLY_NEED_ONE_CHECKOUT_CHARGE_VALUE("A checkout charge has one value, a percentage or an amount"),
    ONLY_NEED_ONE_DELIVERY_POLICY_TYPE("A delivery policy is either fixed or recurring"),
    ONLY_NEED_ONE_PRICING_POLICY_TYPE("A pricing policy is either fixed or recurring"),
    ONLY_NEED_ONE_PRICING_POLICY_VALUE("A pricing policy has one value, a percentage or an amount"),
    ONLY_ONE_OF_FIXED_OR_RECURRING_BILLING("The billing policy has to be of the kind the delivery policy is"),
    ONLY_ONE_OF_FIXED_OR_RECURRING_DELIVERY("The delivery policy has to be of the kind the billing policy is"),
    PLAN_DOES_NOT_EXIST("The group has no such selling plan"),
    PLAN_ID_MUST_BE_SPECIFIED_TO_UPDATE("A selling plan to update needs its id"),
    PRICING_POLICY_ADJUSTMENT_VALUE_AND_TYPE_MUST_MATCH("The adjustment needs the kind of value its type names"),
    PRODUCT_DOES_NOT_EXIST("Product does not exist"),
    PRODUCT_VARIANT_DOES_NOT_EXIST("Product variant does not exist"),
    REMAINING_BALANCE_CHARGE_EXACT_TIME_NOT_ALLOWED(
            "An exact time of the balance goes with the trigger EXACT_TIME only"),
    REMAINING_BALANCE_CHARGE_EXACT_TIME_REQUIRED("The trigger EXACT_TIME needs an exact time of the balance"),
    REMAINING_BALANCE_CHARGE_TIME_AFTER_CHECKOUT_MUST_BE_GREATER_THAN_ZERO(
            "The trigger TIME_AFTER_CHECKOUT needs an ISO 8601 duration above zero"),
    REMAINING_BALANCE_CHARGE_TRIGGER_NO_REMAINING_BALANCE_ON_PARTIAL_PERCENTAGE_CHECKOUT_CHARGE(
            "Something remains after less than 100 percent, so say when it is charged"),
    REMAINING_BALANCE_CHARGE_TRIGGER_NO_REMAINING_BALANCE_ON_PRICE_CHECKOUT_CHARGE(
            "Something may remain after a fixed amount, so say when it is charged"),
    REMAINING_BALANCE_CHARGE_TRIGGER_ON_FULL_CHECKOUT("Nothing remains after 100 percent"),
    SELLING_PLAN_ANCHORS_NOT_ALLOWED("Anchors go with the trigger ANCHOR only"),
    SELLING_PLAN_ANCHORS_REQUIRED("The trigger ANCHOR needs anchors"),
    SELLING_PLAN_BILLING_POLICY_MISSING("A selling plan needs a billing policy"),
    SELLING_PLAN_COUNT_LOWER_BOUND("A group needs at least one selling plan"),
    SELLING_PLAN_COUNT_UPPER_BOUND("A group has at most 31 selling plans"),
    SELLING_PLAN_DELIVERY_POLICY_MISSING("A selling plan needs a delivery policy"),
    SELLING_PLAN_DUPLICATE_NAME("Another selling plan of the group has this name"),
    SELLING_PLAN_DUPLICATE_OPTIONS("Another selling plan of the group has these options"),
    SELLING_PLAN_FIXED_PRICING_POLICIES_LIMIT("A plan with fixed billing has at most one pricing policy"),
    SELLING_PLAN_MAX_CYCLES_MUST_BE_GREATER_THAN_MIN_CYCLES("The most cycles have to be more than the fewest"),
    SELLING_PLAN_PRICING_POLICIES_LIMIT("A selling plan has at most 2 pricing policies"),
    SELLING_PLAN_PRICING_POLICIES_MUST_CONTAIN_A_FIXED_PRICING_POLICY(
            "A recurring pricing policy needs a fixed one beside it"),
    TAKEN("Some of these are in the group already"),
    TOO_LONG("At most 3 options are possible");

    private final String sentence;

    UserErrorCode(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
