package io.deliverygraph.sandbox.shopify.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A type and a value that have to go together: {@code percentage} with the type {@code PERCENTAGE}, {@code fixedValue}
 * with any other.
 *
 * @param typeName field that holds the type
 * @param valueName field that holds the value; its path is the one answered
 * @param onlyOne code for two values
 * @param mustMatch code for a value of the other kind, and for a missing type or value
 */
record TypedValue(String typeName, String valueName, UserErrorCode onlyOne, UserErrorCode mustMatch) {

    /** What is charged at checkout (S15). */
    static final TypedValue CHECKOUT_CHARGE = new TypedValue(
            "type",
            "value",
            UserErrorCode.ONLY_NEED_ONE_CHECKOUT_CHARGE_VALUE,
            UserErrorCode.CHECKOUT_CHARGE_VALUE_AND_TYPE_MUST_MATCH);

    /** What a pricing policy does to the price. */
    static final TypedValue ADJUSTMENT = new TypedValue(
            "adjustmentType",
            "adjustmentValue",
            UserErrorCode.ONLY_NEED_ONE_PRICING_POLICY_VALUE,
            UserErrorCode.PRICING_POLICY_ADJUSTMENT_VALUE_AND_TYPE_MUST_MATCH);

    private static final String PERCENTAGE = "percentage";
    private static final String FIXED_VALUE = "fixedValue";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Notes what is wrong: two values, or else no match, or else a value out of its range.
     *
     * @return whether type and value can be read
     */
    boolean check(Sent holder, UserErrors errors) {
        Optional<Sent> value = holder.object(valueName);
        boolean percentage = value.filter(each -> each.has(PERCENTAGE)).isPresent();
        boolean fixed = value.filter(each -> each.has(FIXED_VALUE)).isPresent();
        if (percentage && fixed) {
            errors.add(onlyOne, holder.at(valueName));
            return false;
        }
        if (percentage == fixed || !holder.has(typeName) || isPercentage(holder) != percentage) {
            errors.add(mustMatch, holder.at(valueName));
            return false;
        }
        return checkRange(amount(holder), isPercentage(holder), path(holder), errors);
    }

    private static boolean checkRange(BigDecimal amount, boolean percentage, List<String> path, UserErrors errors) {
        boolean tooLow = amount.signum() < 0;
        boolean tooHigh = percentage && amount.compareTo(HUNDRED) > 0;
        errors.addIf(tooLow, UserErrorCode.GREATER_THAN_OR_EQUAL_TO, path);
        errors.addIf(tooHigh, UserErrorCode.LESS_THAN_OR_EQUAL_TO, path);
        return !tooLow && !tooHigh;
    }

    /** Whether the type says so; for something {@link #check} let pass. */
    boolean isPercentage(Sent holder) {
        return holder.text(typeName).filter("PERCENTAGE"::equals).isPresent();
    }

    /** The number, whichever value holds it; for something {@link #check} let pass. */
    BigDecimal amount(Sent holder) {
        return holder.object(valueName)
                .flatMap(value -> value.decimal(fieldOf(holder)))
                .orElseThrow();
    }

    private List<String> path(Sent holder) {
        return holder.at(valueName, fieldOf(holder));
    }

    private String fieldOf(Sent holder) {
        return isPercentage(holder) ? PERCENTAGE : FIXED_VALUE;
    }
}
