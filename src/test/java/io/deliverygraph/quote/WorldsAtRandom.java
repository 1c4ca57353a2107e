package io.deliverygraph.quote;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.option.ShopifyMethodDefinition;
import io.deliverygraph.option.WixShippingOption;
import io.deliverygraph.profile.BackupRate;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.OriginGroup;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.ShopifyDeliveryZone;
import io.deliverygraph.profile.ShopifyRegionCarrier;
import io.deliverygraph.profile.Surcharge;
import io.deliverygraph.profile.WixDeliveryRegion;
import io.deliverygraph.profile.WixRegionCarrier;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.deliverygraph.testing.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * What a store may have set up, at random: regions that overlap or are off, tiers, conditions in another currency,
 * carriers with and without backup rates, pickup points, profiles that price plans.
 */
final class WorldsAtRandom {

    /** All carriers that may be at work; the last is a pickup point, the first speaks through options at Wix. */
    static final List<String> CARRIERS = List.of(AtTheSite.BUILT_IN, "parcel", "pigeon", "points");

    private static final List<List<String>> PLACES =
            List.of(List.of("DE"), List.of("US"), List.of("US: US-CA"), List.of("DE", "US: US-NY"), List.of());

    private final Random random;
    private final Store store;

    private WorldsAtRandom(Random random, Store store) {
        this.random = random;
        this.store = store;
    }

    static Arbitrary<World> of(Platform platform) {
        Store store = platform == Platform.WIX ? Sample.store() : Sample.shop();
        return Arbitraries.randomValue(random -> new WorldsAtRandom(random, store).world());
    }

    private World world() {
        int count = between(1, 3);
        List<DeliveryProfile> profiles = times(count, this::profile);
        List<String> regions = profiles.stream()
                .flatMap(profile -> profile.regions().stream())
                .map(DeliveryRegion::nativeId)
                .toList();
        List<ShippingOption> options =
                regions.isEmpty() ? List.of() : times(between(0, 8), number -> option("" + number, regions));
        return new World(
                store, profiles, options, CARRIERS.stream().map(this::carrier).toList());
    }

    private boolean isWix() {
        return store.platform() == Platform.WIX;
    }

    private Carrier carrier(String nativeId) {
        return new Carrier(
                store.idOf(Kind.CARRIER, nativeId),
                nativeId,
                "Carrier " + nativeId,
                null,
                null,
                null,
                null,
                false,
                nativeId.equals("points"));
    }

    // ------------------------------------------------------------------ profiles

    private DeliveryProfile profile(int number) {
        String nativeId = number == 0 ? "default" : "profile" + number;
        if (isWix()) {
            return Sample.profile(
                    store,
                    nativeId,
                    times(between(0, 3), each -> region(nativeId + "-" + each)).toArray(DeliveryRegion[]::new));
        }
        return ShopifyDeliveryProfile.of(
                store,
                nativeId,
                "Profile " + nativeId,
                number == 0,
                "1",
                times(between(0, 2), each -> originGroup(nativeId + "-" + each)),
                false,
                CartsAtRandom.PLAN_GROUPS.stream()
                        .filter(group -> CartsAtRandom.PLAN_GROUPS.indexOf(group) % 3 == number && random.nextBoolean())
                        .toList());
    }

    private DeliveryRegion region(String nativeId) {
        return WixDeliveryRegion.of(
                store,
                nativeId,
                "Region " + nativeId,
                random.nextInt(4) > 0,
                Sample.region(nativeId, places()).destinations(),
                some(CARRIERS).stream().map(this::atWix).toList(),
                Sample.MADE);
    }

    private OriginGroup originGroup(String nativeId) {
        List<ShopifyDeliveryZone> zones = times(
                between(1, 3),
                each -> Sample.zone(
                        nativeId + "-" + each,
                        some(CARRIERS).stream().map(this::atShopify).toList(),
                        places()));
        return OriginGroup.of(store, nativeId, List.of(Sample.origin("of " + nativeId, random.nextInt(5) > 0)), zones);
    }

    private String[] places() {
        return one(PLACES).toArray(String[]::new);
    }

    private WixRegionCarrier atWix(String nativeId) {
        BackupRate backup = random.nextInt(3) == 0
                ? null
                : new BackupRate(one(List.of("Standard", "Parcel")), money(price()), random.nextBoolean());
        return new WixRegionCarrier(
                null,
                nativeId,
                times(between(0, 2), each -> new Surcharge("Charge " + each, money(price()), null)),
                backup);
    }

    private ShopifyRegionCarrier atShopify(String nativeId) {
        return new ShopifyRegionCarrier(
                null,
                "method of " + nativeId,
                nativeId,
                List.of(),
                "Carrier " + nativeId,
                random.nextBoolean(),
                conditions(),
                List.of(),
                true);
    }

    // ------------------------------------------------------------------ options

    private ShippingOption option(String nativeId, List<String> regions) {
        String title = one(List.of("Standard", "Express", "Shipping", "Economy"));
        String id = store.idOf(Kind.OPTION, nativeId);
        if (isWix()) {
            List<ShippingRate> rates = times(between(1, 3), each -> rate(random.nextInt(5) > 0));
            return new WixShippingOption(
                    id,
                    nativeId,
                    store,
                    title,
                    true,
                    null,
                    rates,
                    "1",
                    null,
                    Sample.MADE,
                    Sample.CHANGED,
                    List.of(),
                    some(regions));
        }
        boolean active = random.nextInt(5) > 0;
        return new ShopifyMethodDefinition(
                id, nativeId, store, title, active, null, List.of(rate(active)), List.of(one(regions)), "1");
    }

    private ShippingRate rate(boolean active) {
        boolean foreign = random.nextInt(12) == 0;
        Money amount = foreign ? new Money(Decimal.of(price()), "GBP") : money(price());
        String title = isWix() && random.nextInt(4) == 0 ? "Express" : null;
        return ShippingRate.of(title, active, amount, isWix() && random.nextInt(4) == 0, conditions());
    }

    private List<RateCondition> conditions() {
        return times(one(List.of(0, 0, 1, 1, 2)), number -> condition());
    }

    private RateCondition condition() {
        ConditionOperator operator = one(List.of(ConditionOperator.values()));
        return switch (one(List.of(ConditionMetric.values()))) {
            case TOTAL_PRICE ->
                new RateCondition(
                        ConditionMetric.TOTAL_PRICE,
                        operator,
                        Decimal.of(one(List.of("0", "20", "50.00", "99.99", "150"))),
                        random.nextInt(12) == 0 ? "GBP" : store.currencyCode());
            case TOTAL_WEIGHT ->
                new RateCondition(
                        ConditionMetric.TOTAL_WEIGHT,
                        operator,
                        Decimal.of(one(List.of("0.5", "1", "2", "5"))),
                        one(List.of("KILOGRAMS", "POUNDS")));
            case TOTAL_QUANTITY ->
                new RateCondition(
                        ConditionMetric.TOTAL_QUANTITY, operator, Decimal.of(one(List.of("1", "2", "3", "6"))), null);
        };
    }

    private Money money(String amount) {
        return new Money(Decimal.of(amount), store.currencyCode());
    }

    private String price() {
        return one(List.of("0", "3.50", "5", "5.00", "7.25", "12"));
    }

    // ------------------------------------------------------------------ chance

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(List<T> all) {
        List<T> some = new ArrayList<>(all);
        some.removeIf(each -> random.nextInt(3) > 0);
        return some;
    }

    private static <T> List<T> times(int count, IntFunction<T> made) {
        return IntStream.range(0, count).mapToObj(made).toList();
    }
}
