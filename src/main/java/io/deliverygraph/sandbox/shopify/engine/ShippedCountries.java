package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.delivery.DeliveryCountry;
import io.deliverygraph.sandbox.shopify.shop.ShopState;
import java.util.List;
import java.util.stream.Stream;

/** The countries in the zones of all profiles. */
final class ShippedCountries {

    private ShippedCountries() {}

    /** Codes of the countries that are named, sorted. */
    static List<String> named(ShopState state) {
        return countries(state)
                .flatMap(country -> country.countryCode().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static boolean includeRestOfWorld(ShopState state) {
        return countries(state).anyMatch(country -> country.countryCode().isEmpty());
    }

    private static Stream<DeliveryCountry> countries(ShopState state) {
        return state.profiles().all().stream()
                .flatMap(profile -> profile.groups().stream())
                .flatMap(group -> group.zones().stream())
                .flatMap(zone -> zone.countries().stream());
    }
}
