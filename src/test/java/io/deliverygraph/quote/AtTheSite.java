package io.deliverygraph.quote;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.profile.BackupRate;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.Surcharge;
import io.deliverygraph.profile.WixDeliveryRegion;
import io.deliverygraph.profile.WixRegionCarrier;
import io.deliverygraph.store.Store;
import io.deliverygraph.testing.Sample;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A Wix site with one profile, prices in EUR and weights in kilograms, and carts at it. */
final class AtTheSite {

    static final Policy POLICY = new Policy(MixedCartShipping.ALL_NOW, ConditionBase.SHIPMENT, BigDecimal.ZERO);

    static final String BUILT_IN = "45c44b27-ca7b-4891-8c0d-1747d588b835";

    private final Store store = Sample.store();
    private final List<DeliveryRegion> regions = new ArrayList<>();
    private final List<ShippingOption> options = new ArrayList<>();
    private final List<Carrier> installed = new ArrayList<>();
    private Policy policy = POLICY;
    private final Set<String> silent = new HashSet<>();

    static AtTheSite with(DeliveryRegion... regions) {
        AtTheSite site = new AtTheSite();
        site.regions.addAll(List.of(regions));
        return site;
    }

    AtTheSite option(String title, List<ShippingRate> rates, String... linkedTo) {
        options.add(Sample.option(title, rates, linkedTo));
        return this;
    }

    AtTheSite installed(String nativeId, String name, boolean isPickup) {
        installed.add(new Carrier(
                store.idOf(Kind.CARRIER, nativeId), nativeId, name, null, null, null, null, false, isPickup));
        return this;
    }

    AtTheSite under(Policy other) {
        policy = other;
        return this;
    }

    AtTheSite withSilent(String carrier) {
        silent.add(carrier);
        return this;
    }

    DeliveryQuote quote(String destination, Line... lines) {
        String[] codes = destination.split("-");
        Cart cart = new Cart(
                List.of(lines),
                codes[0],
                codes.length > 1 ? destination : null,
                Instant.parse("2027-01-01T00:00:00Z"),
                null,
                silent);
        Setup setup = Setup.of(
                store,
                List.of(Sample.profile(store, "default", regions.toArray(DeliveryRegion[]::new))),
                options,
                installed);
        return Quoting.quote(cart, setup, policy);
    }

    /** The one group of the quote. */
    QuoteGroup group(String destination, Line... lines) {
        return quote(destination, lines).groups().get(0);
    }

    static WixDeliveryRegion inactive(String name, String... places) {
        WixDeliveryRegion region = Sample.region(name, places);
        return WixDeliveryRegion.of(Sample.store(), name, name, false, region.destinations(), List.of(), Sample.MADE);
    }

    static WixRegionCarrier atWork(String nativeId, BackupRate backup, Surcharge... surcharges) {
        return new WixRegionCarrier(null, nativeId, List.of(surcharges), backup);
    }

    static BackupRate backup(String title, String amount, boolean active) {
        return new BackupRate(title, Sample.euros(amount), active);
    }

    static Surcharge surcharge(String description, String amount) {
        return new Surcharge(description, Sample.euros(amount), null);
    }

    /** Such as {@code rate("5.00", "price >= 50", "weight < 2")}. */
    static ShippingRate rate(String amount, String... conditions) {
        return ShippingRate.of(
                null,
                true,
                Sample.euros(amount),
                false,
                Stream.of(conditions).map(AtTheSite::condition).toList());
    }

    static ShippingRate perItem(String amount) {
        return ShippingRate.of(null, true, Sample.euros(amount), true, List.of());
    }

    private static RateCondition condition(String text) {
        String[] words = text.split(" ");
        ConditionMetric metric = ConditionMetric.valueOf("TOTAL_" + words[0].toUpperCase(Locale.ROOT));
        ConditionOperator operator = switch (words[1]) {
            case ">=" -> ConditionOperator.GTE;
            case ">" -> ConditionOperator.GT;
            case "<=" -> ConditionOperator.LTE;
            case "<" -> ConditionOperator.LT;
            default -> ConditionOperator.EQ;
        };
        String unit = switch (metric) {
            case TOTAL_PRICE -> "EUR";
            case TOTAL_WEIGHT -> "KILOGRAMS";
            case TOTAL_QUANTITY -> null;
        };
        return new RateCondition(metric, operator, Decimal.of(words[2]), unit);
    }

    /** A line of one piece without weight. */
    static Line worth(String price) {
        return line("a", 1, price, null);
    }

    /** @param kilograms of one piece; null when nobody knows */
    static Line line(String ref, int quantity, String price, String kilograms) {
        return new Line(
                ref,
                quantity,
                new BigDecimal(price),
                kilograms == null ? null : new BigDecimal(kilograms).movePointRight(3),
                true,
                null,
                false,
                false,
                null,
                null,
                null);
    }

    static QuotedRate offered(QuoteGroup group, String title) {
        return named(group.offered(), title);
    }

    static QuotedRate notOffered(QuoteGroup group, String title) {
        return named(group.notOffered(), title);
    }

    private static QuotedRate named(List<QuotedRate> rates, String title) {
        return rates.stream()
                .filter(rate -> rate.title().equals(title))
                .reduce((one, other) -> {
                    throw new AssertionError("more than one " + title);
                })
                .orElseThrow(() -> new AssertionError("no " + title + " in " + rates));
    }
}
