package io.deliverygraph.quote;

import io.deliverygraph.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the cart costs with the chosen option, now and later (Shopify contract 8, steps 11 to 13).
 *
 * @param prices of all lines, in the cart's order
 * @param groups empty where nothing ships
 */
record Payments(Cart cart, List<LinePrice> prices, List<QuoteGroup> groups, List<QuotedOption> options, Cents cents) {

    /**
     * Empty where it cannot be said: some group is offered nothing, the chosen option is none of the options, or a line
     * names a plan that the platform does not have or that cannot be read.
     */
    Optional<QuotePayment> payment() {
        boolean unsupported = cart.lines().stream().anyMatch(Line::planUnsupported);
        if (unsupported || UnknownTerms.in(cart, cents).isPresent()) {
            return Optional.empty();
        }
        return groups.isEmpty() ? Optional.of(with(null)) : chosen().map(this::with);
    }

    /** By handle, else the cheapest of that title; the cheapest of all where the caller names none. */
    private Optional<QuotedOption> chosen() {
        String wanted = cart.chosenOption();
        return options.stream()
                .filter(option -> wanted == null || option.handle().equals(wanted))
                .findFirst()
                .or(() -> options.stream()
                        .filter(option -> option.title().equals(wanted))
                        .findFirst());
    }

    private QuotePayment with(QuotedOption chosen) {
        BigDecimal goodsNow = sum(LinePrice::dueNow);
        BigDecimal goodsLater = sum(LinePrice::dueLater);
        BigDecimal shippingNow = chosen == null ? BigDecimal.ZERO : value(chosen.dueNow());
        BigDecimal shippingLater = chosen == null ? BigDecimal.ZERO : value(chosen.dueLater());
        return new QuotePayment(
                chosen,
                cents.money(goodsNow),
                cents.money(goodsLater),
                cents.money(shippingNow),
                cents.money(shippingLater),
                cents.money(goodsNow.add(shippingNow)),
                cents.money(goodsLater.add(shippingLater)),
                DueDates.of(prices, cart.evaluatedAt()).orElse(null),
                prices.stream().map(this::line).toList());
    }

    private QuoteLine line(LinePrice price) {
        return new QuoteLine(
                price.line().ref(),
                price.line().plan(),
                cents.money(price.total()),
                cents.money(price.dueNow()),
                cents.money(price.dueLater()));
    }

    private BigDecimal sum(Function<LinePrice, BigDecimal> part) {
        return prices.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal value(Money money) {
        return money.amount().value();
    }
}
