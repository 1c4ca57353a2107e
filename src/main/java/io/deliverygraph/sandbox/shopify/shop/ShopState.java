package io.deliverygraph.sandbox.shopify.shop;

import io.deliverygraph.sandbox.shopify.ShopifySettings;
import io.deliverygraph.sandbox.shopify.catalogue.Catalogue;
import io.deliverygraph.sandbox.shopify.delivery.CarrierServices;
import io.deliverygraph.sandbox.shopify.delivery.Catalogued;
import io.deliverygraph.sandbox.shopify.delivery.Location;
import io.deliverygraph.sandbox.shopify.delivery.Locations;
import io.deliverygraph.sandbox.shopify.delivery.Profiles;
import io.deliverygraph.sandbox.shopify.delivery.Removals;
import io.deliverygraph.sandbox.shopify.hook.WebhookSubscriptions;
import io.deliverygraph.sandbox.shopify.plan.SellingPlanGroups;
import io.deliverygraph.sandbox.shopify.plan.SellingPlanMutations;
import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Numbers;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything one shop holds. */
public record ShopState(
        Shop shop,
        Locations locations,
        CarrierServices carriers,
        Profiles profiles,
        Removals removals,
        WebhookSubscriptions hooks,
        Catalogue catalogue,
        SellingPlanGroups groups,
        SellingPlanMutations planMutations) {

    /**
     * A shop as the seed has it.
     *
     * @param name part of its domain
     */
    public static ShopState of(String name, ShopifySeed seed, ShopifySettings settings) {
        Input values = seed.values();
        Shop shop = shop(name, values.object("shop").orElseThrow());
        Catalogue catalogue = new Catalogue(seed.tree());
        SellingPlanGroups groups = new SellingPlanGroups(seed.tree(), catalogue, shop.currencyCode());
        Numbers numbers = new Numbers();
        Locations locations = new Locations(
                values.objects("locations").stream().map(ShopState::location).toList());
        CarrierServices carriers = new CarrierServices(numbers);
        values.objects("carrierServices").forEach(carriers::seed);
        Profiles profiles = new Profiles(locations, carriers, numbers, catalogued(catalogue, groups));
        values.objects("profiles").forEach(profiles::seed);
        return new ShopState(
                shop,
                locations,
                carriers,
                profiles,
                new Removals(profiles, settings.removalDelay()),
                new WebhookSubscriptions(numbers, settings.hooks().local()),
                catalogue,
                groups,
                new SellingPlanMutations(groups, shop.currencyCode(), settings.clock()));
    }

    private static Catalogued catalogued(Catalogue catalogue, SellingPlanGroups groups) {
        return new Catalogued() {
            @Override
            public boolean hasVariant(String id) {
                return catalogue.variant(id).isPresent();
            }

            @Override
            public boolean hasSellingPlanGroup(String id) {
                return groups.group(id).isPresent();
            }
        };
    }

    private static Shop shop(String name, Input shop) {
        return new Shop(
                shop.text("id").orElseThrow(),
                shop.text("name").orElseThrow(),
                name + ".myshopify.com",
                shop.text("currencyCode").orElseThrow(),
                shop.text("weightUnit").orElseThrow());
    }

    private static Location location(Input location) {
        Map<String, Object> address = new LinkedHashMap<>();
        location.object("address").orElseThrow().values().forEach((key, value) -> address.put(key.toString(), value));
        return new Location(
                location.text("id").orElseThrow(),
                location.text("name").orElseThrow(),
                location.flag("isActive").orElse(true),
                location.flag("isFulfillmentService").orElse(false),
                location.flag("fulfillsOnlineOrders").orElse(true),
                location.flag("shipsInventory").orElse(true),
                address);
    }
}
