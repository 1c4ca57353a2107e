package io.deliverygraph.quote;

import io.deliverygraph.deferred.BalanceTrigger;
import io.deliverygraph.deferred.CheckoutCharge;
import io.deliverygraph.deferred.PriceAdjustment;
import io.deliverygraph.deferred.SellingPlan;
import java.math.BigDecimal;

/**
 * What the goods of one line cost, now and later (Shopify contract 8, step 11). Exact to the currency's smallest unit;
 * {@code total = dueNow + dueLater}, none of them below zero.
 *
 * @param total after the plan's price adjustment, before the deposit is split off: what price conditions look at
 */
record LinePrice(Line line, BigDecimal total, BigDecimal dueNow, BigDecimal dueLater) {

    /**
     * Only of a line whose plan is {@linkplain UnknownTerms known}: money of a plan is taken for the store's.
     *
     * @param assumed learns of a rounding, and of a charge counted per unit, where that changed a number
     */
    static LinePrice of(Line line, Cents cents, Assumed assumed) {
        BigDecimal unit = unitPrice(line, cents, assumed);
        BigDecimal total = cents.rounded(unit.multiply(BigDecimal.valueOf(line.quantity())), assumed);
        BigDecimal dueNow = leavesNothing(line) ? total : charge(line, total, cents, assumed);
        return new LinePrice(line, total, dueNow, total.subtract(dueNow));
    }

    boolean isDueLater() {
        return dueLater.signum() > 0;
    }

    private static BigDecimal unitPrice(Line line, Cents cents, Assumed assumed) {
        PriceAdjustment adjustment = line.plan() == null ? null : line.plan().priceAdjustment();
        if (adjustment == null) {
            return line.unitPrice();
        }
        return switch (adjustment.kind()) {
            case PERCENT_OFF ->
                cents.rounded(line.unitPrice().subtract(percent(adjustment, line.unitPrice())), assumed)
                        .max(BigDecimal.ZERO);
            case AMOUNT_OFF -> line.unitPrice().subtract(amount(adjustment)).max(BigDecimal.ZERO);
            case NEW_PRICE -> amount(adjustment);
        };
    }

    private static BigDecimal percent(PriceAdjustment adjustment, BigDecimal price) {
        return price.multiply(adjustment.percent().value()).movePointLeft(2);
    }

    private static BigDecimal amount(PriceAdjustment adjustment) {
        return adjustment.amount().amount().value();
    }

    /** Bought once, a subscription (R18), or a plan that says itself that there is no rest. */
    private static boolean leavesNothing(Line line) {
        SellingPlan plan = line.plan();
        return !line.isDeferred()
                || plan.checkoutCharge() == null
                || plan.balanceDue() == null
                || plan.balanceDue().trigger() == BalanceTrigger.NONE;
    }

    private static BigDecimal charge(Line line, BigDecimal total, Cents cents, Assumed assumed) {
        CheckoutCharge charge = line.plan().checkoutCharge();
        if (charge.fixed() == null) {
            BigDecimal share = total.multiply(charge.percent().value()).movePointLeft(2);
            return cents.rounded(share, assumed).min(total);
        }
        BigDecimal once = charge.fixed().amount().value();
        BigDecimal each = once.multiply(BigDecimal.valueOf(line.quantity()));
        assumed.when(once.min(total).compareTo(each.min(total)) != 0, Assumed.CHARGE_PER_UNIT);
        return each.compareTo(total) >= 0 ? total : cents.rounded(each, assumed);
    }
}
