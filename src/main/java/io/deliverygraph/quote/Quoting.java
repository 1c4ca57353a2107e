package io.deliverygraph.quote;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Quotes a cart with what a store has set up (Shopify contract 8; Wix contract 7; docs/quote.md). Pure: the same cart
 * and set-up have the same quote, and nothing is asked or created anywhere.
 */
public final class Quoting {

    private final Cart cart;
    private final Setup setup;
    private final Policy policy;
    private final Assumed assumed = new Assumed();
    private final List<Decision> decisions = new ArrayList<>();

    private Quoting(Cart cart, Setup setup, Policy policy) {
        this.cart = cart;
        this.setup = setup;
        this.policy = policy;
    }

    /** What the cart is offered, what is due when, and why not the rest. */
    static DeliveryQuote quote(Cart cart, Setup setup, Policy policy) {
        return new Quoting(cart, setup, policy).quoted();
    }

    private DeliveryQuote quoted() {
        Set<String> unquotable = unquotable();
        List<LinePrice> prices = cart.lines().stream()
                .filter(line -> !unquotable.contains(line.ref()))
                .map(line -> LinePrice.of(line, setup.cents(), assumed))
                .toList();
        assumed.when(cart.lines().stream().anyMatch(Line::isSubscription), Assumed.SUBSCRIPTION);
        List<QuoteGroup> groups = groups(prices);
        excludePickup();
        boolean deliverable = unquotable.isEmpty()
                && groups.stream().noneMatch(group -> group.offered().isEmpty())
                && isEveryLineIn(groups);
        List<QuotedOption> options = deliverable
                ? new OrderOptions(setup.rules(), setup.cents(), policy.mixedCartShipping(), assumed).of(groups, prices)
                : List.of();
        Optional<QuotePayment> payment =
                deliverable ? new Payments(cart, prices, groups, options, setup.cents()).payment() : Optional.empty();
        return new DeliveryQuote(deliverable, false, groups, options, payment.orElse(null), decisions, assumed.all());
    }

    /** Refs of lines whose plan the platform does not have, or that cannot be read: no ordinary price for them. */
    private Set<String> unquotable() {
        List<String> unsupported = refs(Line::planUnsupported);
        Set<String> all = new HashSet<>(unsupported);
        if (!unsupported.isEmpty()) {
            decisions.add(Decision.of(DecisionCode.SELLING_PLAN_UNSUPPORTED, "Row 33", Evidence.DOCUMENTED)
                    .about(unsupported));
        }
        UnknownTerms.in(cart, setup.cents()).ifPresent(unknown -> {
            decisions.add(unknown);
            all.addAll(unknown.lineRefs());
        });
        return all;
    }

    private List<QuoteGroup> groups(List<LinePrice> prices) {
        List<String> notShipped = refs(line -> !line.ships());
        if (!notShipped.isEmpty()) {
            decisions.add(Decision.of(DecisionCode.LINE_NOT_SHIPPED, "Step 1", Evidence.CONFIGURED)
                    .about(notShipped));
        }
        List<LinePrice> shipping =
                prices.stream().filter(price -> price.line().ships()).toList();
        List<Shipment> shipments = new Shipments(setup, cart, assumed).of(shipping);
        Offering offering = new Offering(cart, setup, policy, assumed);
        BigDecimal cartGoods = prices.stream().map(LinePrice::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        tellOfLinesWithoutProfile(shipping, shipments);
        return shipments.stream()
                .map(shipment -> offering.of(shipment, cartGoods))
                .toList();
    }

    /** A store without a default profile, or without any, prices nothing that names none. */
    private void tellOfLinesWithoutProfile(List<LinePrice> shipping, List<Shipment> shipments) {
        Set<String> priced =
                shipments.stream().flatMap(shipment -> shipment.refs().stream()).collect(Collectors.toSet());
        List<String> without = shipping.stream()
                .map(price -> price.line().ref())
                .filter(ref -> !priced.contains(ref))
                .toList();
        if (!without.isEmpty()) {
            decisions.add(Decision.of(
                            DecisionCode.NO_REGION_FOR_DESTINATION,
                            setup.rules().profile(),
                            Evidence.CONFIGURED)
                    .told("noProfile")
                    .about(without));
        }
    }

    /** Of deferred lines, and of everything beside them (Shopify contract 7, R9 and R10). */
    private void excludePickup() {
        List<String> deferred = refs(line -> line.ships() && line.isDeferred());
        if (deferred.isEmpty()) {
            return;
        }
        List<String> beside = refs(line -> line.ships() && !line.isDeferred());
        for (DecisionCode code : List.of(DecisionCode.PICKUP_EXCLUDED, DecisionCode.LOCAL_DELIVERY_EXCLUDED)) {
            decisions.add(Decision.of(code, "R9", Evidence.DOCUMENTED).about(deferred));
            if (!beside.isEmpty()) {
                decisions.add(Decision.of(code, "R10", Evidence.DOCUMENTED).about(beside));
            }
        }
    }

    /** A store without any profile prices nothing. */
    private boolean isEveryLineIn(List<QuoteGroup> groups) {
        long grouped =
                groups.stream().mapToLong(group -> group.lineRefs().size()).sum();
        return grouped == cart.lines().stream().filter(Line::ships).count();
    }

    private List<String> refs(Predicate<Line> which) {
        return cart.lines().stream().filter(which).map(Line::ref).toList();
    }
}
