package io.deliverygraph.quote;

import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.store.Platform;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A cart at a store, with what a plain reading of both says. */
record Question(World world, Cart cart, Policy policy) {

    static Arbitrary<Question> at(Platform platform) {
        Arbitrary<Policy> policies = Combinators.combine(
                        Arbitraries.of(MixedCartShipping.class),
                        Arbitraries.of(ConditionBase.class),
                        Arbitraries.of("0", "250"))
                .as((mixed, base, grams) -> new Policy(mixed, base, new BigDecimal(grams)));
        return Combinators.combine(WorldsAtRandom.of(platform), CartsAtRandom.of(platform), policies)
                .as(Question::new);
    }

    DeliveryQuote quote() {
        return Quoting.quote(cart, world.setup(), policy);
    }

    /** Without its last line. */
    Question smaller() {
        List<Line> fewer = cart.lines().subList(0, cart.lines().size() - 1);
        Cart smaller = new Cart(
                fewer, cart.countryCode(), cart.subdivision(), cart.evaluatedAt(), null, cart.silentCarriers());
        return new Question(world, smaller, policy);
    }

    NaiveReading naive(QuoteGroup group) {
        List<Line> lines = cart.lines().stream()
                .filter(line -> group.lineRefs().contains(line.ref()))
                .toList();
        List<Line> base = policy.priceConditions() == ConditionBase.SHIPMENT ? lines : cart.lines();
        return new NaiveReading(
                lines,
                NaiveReading.goods(base),
                policy.packageGrams(),
                world.store().currencyCode());
    }

    /** The built-in carrier speaks through the options: it is counted as silent, and so are they. */
    boolean mutes(DeliveryRegion region) {
        return region.carriers().stream()
                .anyMatch(carrier ->
                        carrier.speaksThroughOptions() && cart.silentCarriers().contains(carrier.carrierNativeId()));
    }

    /** All that name the region. */
    List<ShippingOption> options(DeliveryRegion region) {
        return world.options().stream()
                .filter(option -> option.regionNativeIds().contains(region.nativeId()))
                .toList();
    }

    /** Native id of the profile that prices the line: its plan's, else the given one, else the default. */
    String profileOf(Line line) {
        Stream<DeliveryProfile> ofPlan = world.profiles().stream()
                .filter(profile -> line.plan() != null
                        && profile instanceof ShopifyDeliveryProfile shop
                        && shop.sellingPlanGroupNativeIds()
                                .contains(line.plan().group().nativeId()));
        Stream<DeliveryProfile> given =
                world.profiles().stream().filter(profile -> profile.nativeId().equals(line.givenProfile()));
        return Stream.concat(ofPlan, given)
                .map(DeliveryProfile::nativeId)
                .findFirst()
                .orElse("default");
    }
}
