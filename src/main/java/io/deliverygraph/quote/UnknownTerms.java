package io.deliverygraph.quote;

import io.deliverygraph.deferred.BalanceDue;
import io.deliverygraph.deferred.BalanceTrigger;
import io.deliverygraph.deferred.SellingPlan;
import io.deliverygraph.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Lines with a plan that names money in another currency than the store's, or a time that we cannot read. Nobody can
 * say what such a line costs and when: the quote has neither options nor a payment, instead of wrong ones.
 */
final class UnknownTerms {

    private UnknownTerms() {}

    /** One decision about all of them; empty where there are none. */
    static Optional<Decision> in(Cart cart, Cents cents) {
        List<String> refs = cart.lines().stream()
                .filter(line -> line.plan() != null && isUnknown(line.plan(), cart, cents))
                .map(Line::ref)
                .toList();
        return refs.isEmpty()
                ? Optional.empty()
                : Optional.of(Decision.of(DecisionCode.SELLING_PLAN_UNSUPPORTED, "Step 11", Evidence.CONFIGURED)
                        .told("unknown")
                        .about(refs));
    }

    private static boolean isUnknown(SellingPlan plan, Cart cart, Cents cents) {
        boolean foreign = moneyOf(plan).anyMatch(money -> !money.currencyCode().equals(cents.currencyCode()));
        return foreign || hasUnknownTime(plan.balanceDue(), cart);
    }

    private static Stream<Money> moneyOf(SellingPlan plan) {
        return Stream.of(
                        plan.checkoutCharge() == null
                                ? null
                                : plan.checkoutCharge().fixed(),
                        plan.priceAdjustment() == null
                                ? null
                                : plan.priceAdjustment().amount())
                .filter(Objects::nonNull);
    }

    private static boolean hasUnknownTime(BalanceDue due, Cart cart) {
        return due != null
                && due.trigger() == BalanceTrigger.AFTER_CHECKOUT
                && DueDates.after(cart.evaluatedAt(), due.after()).isEmpty();
    }
}
