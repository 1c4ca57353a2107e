package io.deliverygraph.quote;

import io.deliverygraph.deferred.BalanceDue;
import io.deliverygraph.deferred.BalanceTrigger;
import io.deliverygraph.deferred.CheckoutCharge;
import io.deliverygraph.deferred.PriceAdjustment;
import io.deliverygraph.deferred.PriceAdjustmentKind;
import io.deliverygraph.deferred.SellingPlan;
import io.deliverygraph.deferred.SellingPlanGroup;
import io.deliverygraph.deferred.Span;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import io.deliverygraph.testing.Sample;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Carts, plans, and groups with what they are offered, in a few words. All in USD unless a test says otherwise. */
final class Baskets {

    static final Cents USD = Cents.of("USD");

    /** When every cart here is asked about. */
    static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");

    static final Instant MARCH = Instant.parse("2027-03-01T00:00:00Z");

    private Baskets() {}

    // ------------------------------------------------------------------ lines

    static Line once(String ref, int quantity, String unitPrice) {
        return line(ref, quantity, unitPrice, null);
    }

    static Line line(String ref, int quantity, String unitPrice, SellingPlan plan) {
        return new Line(ref, quantity, new BigDecimal(unitPrice), null, true, plan, false, false, null, null, null);
    }

    static Line unsupported(String ref) {
        return new Line(ref, 1, new BigDecimal("40.00"), null, true, null, true, false, null, null, null);
    }

    static Cart cart(Line... lines) {
        return choosing(null, lines);
    }

    static Cart choosing(String option, Line... lines) {
        return new Cart(List.of(lines), "US", null, NOW, option, Set.of());
    }

    static List<LinePrice> prices(Line... lines) {
        return Stream.of(lines)
                .map(line -> LinePrice.of(line, USD, new Assumed()))
                .toList();
    }

    // ------------------------------------------------------------------ plans

    /** A quarter now, the rest on the first of March. */
    static SellingPlan quarterNow() {
        return plan(percent("25"), at(MARCH));
    }

    static SellingPlan plan(CheckoutCharge charge, BalanceDue due) {
        return plan(charge, due, null);
    }

    static SellingPlan plan(CheckoutCharge charge, BalanceDue due, PriceAdjustment adjustment) {
        return plan("1", true, charge, due, adjustment);
    }

    static SellingPlan subscription() {
        return plan("2", false, null, null, null);
    }

    static SellingPlan plan(
            String nativeId, boolean deferred, CheckoutCharge charge, BalanceDue due, PriceAdjustment adjustment) {
        SellingPlan plan = new SellingPlan(
                Sample.shop().idOf(Kind.SELLING_PLAN, nativeId),
                nativeId,
                null,
                "Plan " + nativeId,
                List.of(),
                null,
                deferred,
                charge,
                due,
                null,
                null,
                adjustment);
        return new SellingPlanGroup(
                        Sample.shop().idOf(Kind.SELLING_PLAN_GROUP, "of-" + nativeId),
                        "of-" + nativeId,
                        Sample.shop(),
                        "Group",
                        null,
                        List.of(plan))
                .plans()
                .get(0);
    }

    static CheckoutCharge percent(String percent) {
        return new CheckoutCharge(Decimal.of(percent), null);
    }

    static CheckoutCharge fixed(String amount) {
        return new CheckoutCharge(null, Sample.dollars(amount));
    }

    static PriceAdjustment percentOff(String percent) {
        return new PriceAdjustment(PriceAdjustmentKind.PERCENT_OFF, Decimal.of(percent), null);
    }

    static PriceAdjustment amountOff(String amount) {
        return new PriceAdjustment(PriceAdjustmentKind.AMOUNT_OFF, null, Sample.dollars(amount));
    }

    static PriceAdjustment newPrice(String amount) {
        return new PriceAdjustment(PriceAdjustmentKind.NEW_PRICE, null, Sample.dollars(amount));
    }

    static BalanceDue noRest() {
        return new BalanceDue(BalanceTrigger.NONE, null, null);
    }

    static BalanceDue at(Instant at) {
        return new BalanceDue(BalanceTrigger.AT_TIME, at, null);
    }

    static BalanceDue after(String span) {
        return new BalanceDue(BalanceTrigger.AFTER_CHECKOUT, null, new Span(span));
    }

    static BalanceDue onFulfillment() {
        return new BalanceDue(BalanceTrigger.ON_FULFILLMENT, null, null);
    }

    // ------------------------------------------------------------------ groups

    /** What lines are bought how. */
    enum Holding {
        ONCE,
        DEFERRED,
        BOTH
    }

    /** A group with this id; rates are written {@code Standard 5.00}. Its one line is called {@code line-<id>}. */
    static QuoteGroup group(String id, Holding holding, String... rates) {
        return group(id, holding, Stream.of(rates).map(Baskets::rate).toList());
    }

    static QuoteGroup group(String id, Holding holding, List<QuotedRate> rates) {
        return new QuoteGroup(
                id,
                List.of("line-" + id),
                Sample.shopProfile(id),
                null,
                null,
                holding != Holding.DEFERRED,
                holding != Holding.ONCE,
                rates,
                List.of(),
                List.of());
    }

    /** The native id of its option is the whole text. */
    static QuotedRate rate(String titleAndPrice) {
        return rate(titleAndPrice, titleAndPrice);
    }

    static QuotedRate rate(String nativeId, String titleAndPrice) {
        int space = titleAndPrice.lastIndexOf(' ');
        String price = titleAndPrice.substring(space + 1);
        return new QuotedRate(
                titleAndPrice.substring(0, space),
                titleAndPrice.substring(0, space),
                Sample.dollars(price),
                Sample.method(nativeId, true, price, "US"),
                false,
                List.of(),
                Sample.shop(),
                null);
    }

    /** The same as a deferred line inherits it: buyers read another title. */
    static QuotedRate inherited(String titleAndPrice) {
        QuotedRate own = rate(titleAndPrice);
        return new QuotedRate(
                "Shipping", own.ownTitle(), own.price(), own.option(), false, List.of(), own.store(), null);
    }

    static QuotedRate ofCarrier(String carrierNativeId, String titleAndPrice) {
        int space = titleAndPrice.lastIndexOf(' ');
        Money price = Sample.dollars(titleAndPrice.substring(space + 1));
        return new QuotedRate(
                titleAndPrice.substring(0, space),
                titleAndPrice.substring(0, space),
                price,
                null,
                true,
                List.of(),
                Sample.shop(),
                carrierNativeId);
    }
}
