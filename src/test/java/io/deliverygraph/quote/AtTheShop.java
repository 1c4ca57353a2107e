package io.deliverygraph.quote;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.option.ShopifyMethodDefinition;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.OriginGroup;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.ShopifyDeliveryZone;
import io.deliverygraph.profile.ShopifyRegionCarrier;
import io.deliverygraph.store.Store;
import io.deliverygraph.testing.Sample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A Shopify shop in USD whose default profile ships to the United States, {@code Standard} at 5.00, from one place.
 * Other profiles ship from the same place.
 */
final class AtTheShop {

    private final Store store = Sample.shop();
    private final List<DeliveryProfile> profiles = new ArrayList<>();
    private final List<ShippingOption> options = new ArrayList<>();
    private final List<Carrier> installed = new ArrayList<>();
    private MixedCartShipping mixedCart = MixedCartShipping.ALL_NOW;

    static AtTheShop withStandard(ShopifyRegionCarrier... atWork) {
        AtTheShop shop = new AtTheShop();
        shop.add("default", List.of(), Sample.zone("zone of default", List.of(atWork), "US"));
        return shop.option("Standard", "5.00", "zone of default");
    }

    /** A profile with this native id and one rate, linked to these groups of plans; no places mean everywhere. */
    AtTheShop withProfile(String nativeId, String title, String price, List<String> planGroups, String... places) {
        add(nativeId, planGroups, Sample.zone("zone of " + nativeId, places));
        return option(title, price, "zone of " + nativeId);
    }

    AtTheShop withPickupPoints(String carrierNativeId) {
        installed.add(new Carrier(
                store.idOf(Kind.CARRIER, carrierNativeId),
                carrierNativeId,
                "Pickup points",
                null,
                null,
                null,
                null,
                false,
                true));
        return this;
    }

    AtTheShop charging(MixedCartShipping choice) {
        mixedCart = choice;
        return this;
    }

    DeliveryQuote quote(String country, Line... lines) {
        Cart cart = new Cart(List.of(lines), country, null, Baskets.NOW, null, Set.of());
        return Quoting.quote(
                cart,
                Setup.of(store, profiles, options, installed),
                new Policy(mixedCart, ConditionBase.SHIPMENT, BigDecimal.ZERO));
    }

    private AtTheShop option(String title, String price, String zone) {
        options.add(new ShopifyMethodDefinition(
                store.idOf(Kind.OPTION, title),
                title,
                store,
                title,
                true,
                null,
                List.of(ShippingRate.of(null, true, Sample.dollars(price), false, List.of())),
                List.of(zone),
                "1"));
        return this;
    }

    private void add(String nativeId, List<String> planGroups, ShopifyDeliveryZone zone) {
        OriginGroup group =
                OriginGroup.of(store, "group of " + nativeId, List.of(Sample.origin("1", true)), List.of(zone));
        profiles.add(ShopifyDeliveryProfile.of(
                store,
                nativeId,
                "Profile " + nativeId,
                nativeId.equals("default"),
                "1",
                List.of(group),
                false,
                planGroups));
    }
}
