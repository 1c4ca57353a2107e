package io.deliverygraph.deferred;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import io.deliverygraph.profile.DestinationSet;
import io.deliverygraph.profile.NewRegion;
import io.deliverygraph.store.Store;
import java.util.ArrayList;
import java.util.List;

/** The zones that each of the three uses of a deferred delivery profile comes to (Shopify contract 6). Pure. */
final class ShippingRules {

    private static final Decimal NOTHING = Decimal.of("0");

    private ShippingRules() {}

    /** @param command with exactly one rule */
    static List<Zone> zones(Store store, CreateDeferredDeliveryProfile command) {
        if (command.freeShipping() != null) {
            FreeShippingRule rule = command.freeShipping();
            return List.of(zone(store, rule.destinations(), true, rule.title(), NOTHING));
        }
        if (command.shipOnlyTo() != null) {
            ShipOnlyToRule rule = command.shipOnlyTo();
            return List.of(zone(store, rule.destinations(), true, rule.title(), rule.amount()));
        }
        return distinctlyNamed(command.flatRates().stream()
                .map(rule ->
                        zone(store, rule.destinations(), command.flatRates().size() == 1, rule.title(), rule.amount()))
                .toList());
    }

    private static Zone zone(
            Store store, List<DestinationSet> destinations, boolean alone, String title, Decimal amount) {
        NewRegion region = new NewRegion(ZoneNames.of(destinations, alone), true, destinations);
        return new Zone(region, title, new Money(amount, store.currencyCode()));
    }

    /** Long lists may begin alike: the second of a name gets a number. */
    private static List<Zone> distinctlyNamed(List<Zone> zones) {
        List<Zone> named = new ArrayList<>();
        for (Zone zone : zones) {
            String name = zone.region().name();
            String free = name;
            for (int number = 2; taken(free, named); number++) {
                free = name + " " + number;
            }
            named.add(
                    new Zone(new NewRegion(free, true, zone.region().destinations()), zone.rateTitle(), zone.price()));
        }
        return named;
    }

    private static boolean taken(String name, List<Zone> zones) {
        return zones.stream().anyMatch(zone -> zone.region().name().equals(name));
    }
}
