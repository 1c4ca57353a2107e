package io.deliverygraph.testing;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.option.ShopifyMethodDefinition;
import io.deliverygraph.option.WixShippingOption;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.Destination;
import io.deliverygraph.profile.DestinationSet;
import io.deliverygraph.profile.NewRegion;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.profile.OriginGroup;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.ShopifyDeliveryZone;
import io.deliverygraph.profile.ShopifyRegionCarrier;
import io.deliverygraph.profile.Surcharge;
import io.deliverygraph.profile.UpdateDeliveryRegion;
import io.deliverygraph.profile.WixDeliveryProfile;
import io.deliverygraph.profile.WixDeliveryRegion;
import io.deliverygraph.profile.WixRegionCarrier;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.CapabilityLevel;
import io.deliverygraph.store.Feature;
import io.deliverygraph.store.Limits;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.StoreCapability;
import io.deliverygraph.store.WeightUnit;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Small things of a store, for tests without a container. What a test does not name is the same everywhere. */
public final class Sample {

    /** When everything was made. */
    public static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");

    /** When everything was last changed. */
    public static final Instant CHANGED = Instant.parse("2026-02-01T00:00:00Z");

    private Sample() {}

    /** Those of a Wix site. */
    private static final List<StoreCapability> CAPABILITIES = EnumSet.complementOf(EnumSet.of(
                    Capability.ORIGIN_GROUPS,
                    Capability.ITEM_ASSIGNMENT,
                    Capability.SELLING_PLANS,
                    Capability.PERCENT_SURCHARGE))
            .stream()
            .map(each -> new StoreCapability(each, CapabilityLevel.NATIVE))
            .toList();

    /** Those of a Shopify shop. */
    private static final List<StoreCapability> SHOP_CAPABILITIES = Stream.of(Capability.values())
            .map(each -> new StoreCapability(each, levelAtAShop(each)))
            .toList();

    private static CapabilityLevel levelAtAShop(Capability capability) {
        return switch (capability) {
            case CONDITIONAL_WRITE -> CapabilityLevel.BEST_EFFORT;
            case ORIGIN_GROUPS, ITEM_ASSIGNMENT, SELLING_PLANS, PERCENT_SURCHARGE, SUBDIVISIONS, REST_OF_WORLD ->
                CapabilityLevel.NATIVE;
            case BACKUP_RATE,
                    ITEMISED_SURCHARGES,
                    PER_ITEM_RATE,
                    QUANTITY_CONDITION,
                    STRICT_COMPARISON,
                    SHARED_OPTIONS -> CapabilityLevel.NONE;
        };
    }

    /** A store that may hold little: 3 profiles, 5 destinations, 2 regions a profile, 1 carrier a region. */
    public static Store store() {
        return store("demo");
    }

    public static Store store(String key) {
        return new Store(
                Graph.id(key, "store", ""),
                key,
                "Shop " + key,
                Platform.WIX,
                "EUR",
                WeightUnit.KILOGRAMS,
                CAPABILITIES,
                new Limits(3, 256, 5, 2, 1, 2, Set.of("GB"), Set.of()),
                EnumSet.complementOf(EnumSet.of(Feature.OPTION_SWITCH)));
    }

    /** A Shopify shop: 3 profiles with names of 128 characters at most, and no other limit. */
    public static Store shop() {
        int any = Limits.UNLIMITED;
        return new Store(
                Graph.id("shop", "store", ""),
                "shop",
                "Shop",
                Platform.SHOPIFY,
                "USD",
                WeightUnit.POUNDS,
                SHOP_CAPABILITIES,
                new Limits(3, 128, any, any, any, any, Set.of(), Set.of()),
                EnumSet.of(Feature.OPTION_SWITCH));
    }

    public static WixDeliveryProfile profile(String nativeId, DeliveryRegion... regions) {
        return profile(store(), nativeId, regions);
    }

    /** Its name is {@code Profile <native id>}; it is the default one when that is "default". */
    public static WixDeliveryProfile profile(Store store, String nativeId, DeliveryRegion... regions) {
        return new WixDeliveryProfile(
                store.idOf(Kind.PROFILE, nativeId),
                nativeId,
                store,
                "Profile " + nativeId,
                nativeId.equals("default"),
                "1",
                MADE,
                CHANGED,
                List.of(regions),
                null,
                null,
                List.of());
    }

    /** Its name is {@code Profile <native id>}; it is the default one when that is "default". */
    public static ShopifyDeliveryProfile shopProfile(String nativeId, OriginGroup... groups) {
        return ShopifyDeliveryProfile.of(
                shop(),
                nativeId,
                "Profile " + nativeId,
                nativeId.equals("default"),
                "1",
                List.of(groups),
                false,
                List.of());
    }

    /** Zones that goods from one place reach; the place has the group's native id. */
    public static OriginGroup originGroup(String nativeId, ShopifyDeliveryZone... zones) {
        return OriginGroup.of(shop(), nativeId, List.of(origin(nativeId, true)), List.of(zones));
    }

    /** A place that goods ship from, now or not. */
    public static Origin origin(String nativeId, boolean active) {
        return new Origin(shop().idOf(Kind.ORIGIN, nativeId), nativeId, "Origin " + nativeId, "US", active);
    }

    /** Its native id is its name; places as in {@link #region}, {@code *} for the rest of the world beside others. */
    public static ShopifyDeliveryZone zone(String name, String... places) {
        return zone(name, List.of(), places);
    }

    public static ShopifyDeliveryZone zone(String name, List<ShopifyRegionCarrier> carriers, String... places) {
        List<String> named =
                Stream.of(places).filter(place -> !place.equals("*")).toList();
        boolean restOfWorld = named.isEmpty() || named.size() < places.length;
        return ShopifyDeliveryZone.of(
                shop(), name, name, restOfWorld, destinations(named.toArray(String[]::new)), carriers);
    }

    /** A carrier service at work with all its services; the method it stands in has a native id of its own. */
    public static ShopifyRegionCarrier serviceAtWork(
            String methodNativeId, String carrierNativeId, Surcharge... surcharges) {
        return new ShopifyRegionCarrier(
                null,
                methodNativeId,
                carrierNativeId,
                List.of(surcharges),
                "Carrier " + carrierNativeId,
                true,
                List.of(),
                List.of(),
                true);
    }

    /** Its native id is its name; places are written {@code DE} or {@code US: US-CA US-NY}, none means the rest. */
    public static WixDeliveryRegion region(String name, String... places) {
        return region(name, List.of(), places);
    }

    public static WixDeliveryRegion region(String name, List<WixRegionCarrier> carriers, String... places) {
        return WixDeliveryRegion.of(store(), name, name, true, destinations(places), carriers, MADE);
    }

    /** The same region, no longer active. */
    public static WixDeliveryRegion switchedOff(WixDeliveryRegion region) {
        return region.updated(new UpdateDeliveryRegion(region.id(), null, null, false, null));
    }

    private static List<Destination> destinations(String... places) {
        return places(places).stream()
                .map(each -> new Destination(
                        each.countryCode(), each.subdivisions().isEmpty(), each.subdivisions(), List.of()))
                .toList();
    }

    /** A region to make, places as in {@link #region}. */
    public static NewRegion newRegion(String name, String... places) {
        return new NewRegion(name, true, places(places));
    }

    /** Places to serve, as in {@link #region}. */
    public static List<DestinationSet> places(String... places) {
        return Stream.of(places)
                .map(place -> place.split(": "))
                .map(parts ->
                        new DestinationSet(parts[0], parts.length == 1 ? List.of() : List.of(parts[1].split(" "))))
                .toList();
    }

    /** A carrier at work without surcharges and backup rate. */
    public static WixRegionCarrier atWork(String carrierNativeId) {
        return new WixRegionCarrier(null, carrierNativeId, List.of(), null);
    }

    /** An installed carrier. */
    public static Carrier carrier(String nativeId) {
        return new Carrier(
                store().idOf(Kind.CARRIER, nativeId),
                nativeId,
                "Carrier " + nativeId,
                null,
                null,
                null,
                null,
                true,
                false);
    }

    /** An option of these rates in these regions; its title is {@code Option <native id>}. */
    public static WixShippingOption option(String nativeId, List<ShippingRate> rates, String... regions) {
        return new WixShippingOption(
                store().idOf(Kind.OPTION, nativeId),
                nativeId,
                store(),
                "Option " + nativeId,
                true,
                null,
                rates,
                "1",
                null,
                MADE,
                CHANGED,
                List.of(),
                List.of(regions));
    }

    /** A method definition at this price in one zone, on or off; its title is {@code Method <native id>}. */
    public static ShopifyMethodDefinition method(String nativeId, boolean active, String amount, String zone) {
        return new ShopifyMethodDefinition(
                shop().idOf(Kind.OPTION, nativeId),
                nativeId,
                shop(),
                "Method " + nativeId,
                active,
                "3 to 5 days",
                List.of(ShippingRate.of(null, active, dollars(amount), false, List.of())),
                List.of(zone),
                "7");
    }

    /** A rate without conditions. */
    public static ShippingRate rate(String amount) {
        return ShippingRate.of(null, true, euros(amount), false, List.of());
    }

    public static Money euros(String amount) {
        return new Money(Decimal.of(amount), "EUR");
    }

    public static Money dollars(String amount) {
        return new Money(Decimal.of(amount), "USD");
    }
}
