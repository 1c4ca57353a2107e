package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.delivery.Carrier;
import io.deliverygraph.sandbox.shopify.delivery.Counters;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryLocationGroup;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryMethodDefinition;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryParticipant;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryProfile;
import io.deliverygraph.sandbox.shopify.delivery.DeliveryZone;
import io.deliverygraph.sandbox.shopify.delivery.Location;
import io.deliverygraph.sandbox.shopify.value.Input;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fields of profiles and of what is in them (Shopify contract 2.1). */
final class DeliveryFields {

    private static final int COUNTED_VARIANTS = 500;

    private DeliveryFields() {}

    static void wire(Fields fields) {
        profile(fields.on("DeliveryProfile"));
        items(fields.on("DeliveryProfileItem"));
        groups(fields);
        zones(fields.on("DeliveryLocationGroupZone"));
        fields.<DeliveryParticipant>on("DeliveryParticipant")
                .field(
                        "carrierService",
                        asked -> asked.state().carriers().find(asked.source().carrierServiceId()));
        fields.<Carrier>on("DeliveryCarrierService")
                .field("availableServicesForCountries", DeliveryFields::availableServices);
        fields.<Location>on("Location").field("address", asked -> Addresses.of(asked.source()));
        shop(fields.on("Shop"));
    }

    private static void profile(Fields.OfType<DeliveryProfile> profile) {
        profile.field("default", asked -> asked.source().isDefault())
                .field("activeMethodDefinitionsCount", asked -> Counters.activeMethods(asked.source()))
                .field("originLocationCount", asked -> Counters.origins(asked.source()))
                .field("zoneCountryCount", asked -> Counters.zoneCountries(asked.source()))
                .field(
                        "locationsWithoutRatesCount",
                        asked -> Counters.locationsWithoutRates(
                                asked.source(), asked.state().locations().available()))
                .field("productVariantsCount", asked -> {
                    int count = variants(asked);
                    return Counts.of(Math.min(count, COUNTED_VARIANTS), count >= COUNTED_VARIANTS);
                })
                .field("productVariantsCountV2", asked -> {
                    int count = variants(asked);
                    return Map.of("count", Math.min(count, COUNTED_VARIANTS), "capped", count >= COUNTED_VARIANTS);
                })
                .field("profileItems", DeliveryFields::itemPage)
                .field("profileLocationGroups", DeliveryFields::profileGroups)
                .field(
                        "sellingPlanGroups",
                        asked -> Connections.page(
                                asked.source().sellingPlanGroupIds().stream()
                                        .flatMap(id -> asked.state().groups().group(id).stream())
                                        .toList(),
                                Order.byId(),
                                asked.arguments()))
                .field("unassignedLocations", asked -> asked.state().locations().unassigned(asked.source()))
                .field(
                        "unassignedLocationsPaginated",
                        asked -> Connections.page(
                                asked.state().locations().unassigned(asked.source()), Order.byId(), asked.arguments()));
    }

    private static int variants(Asked<DeliveryProfile> asked) {
        return DeliveryProfileItem.of(asked.state(), asked.source()).stream()
                .mapToInt(item -> item.variants().size())
                .sum();
    }

    private static Object itemPage(Asked<DeliveryProfile> asked) {
        return Connections.page(
                DeliveryProfileItem.of(asked.state(), asked.source()),
                Order.asked(
                        asked.arguments(),
                        DeliveryProfileItem::id,
                        Map.of("TITLE", item -> item.product().title())),
                asked.arguments());
    }

    private static void items(Fields.OfType<DeliveryProfileItem> item) {
        item.field(
                "variants", asked -> CatalogueFields.variantPage(asked.source().variants(), asked.arguments()));
    }

    private static Object profileGroups(Asked<DeliveryProfile> asked) {
        Input input = asked.input();
        return asked.source().groups().stream()
                .filter(group ->
                        input.text("locationGroupId").map(group.id()::equals).orElse(true))
                .toList();
    }

    private static void groups(Fields fields) {
        fields.<DeliveryLocationGroup>on("DeliveryProfileLocationGroup")
                .field("locationGroup", Asked::source)
                .field(
                        "countriesInAnyZone",
                        asked -> asked.source().zones().stream()
                                .flatMap(zone -> zone.countries().stream()
                                        .map(country -> Map.of("zone", zone.name(), "country", country)))
                                .toList())
                .field(
                        "locationGroupZones",
                        asked -> Connections.page(asked.source().zones(), Order.byId(), asked.arguments()));
        fields.<DeliveryLocationGroup>on("DeliveryLocationGroup")
                .field(
                        "locations",
                        asked -> QueryFields.locationPage(
                                asked.state().locations().of(asked.source()),
                                withFulfilmentServices(asked.arguments())))
                .field(
                        "locationsCount",
                        asked -> Counts.of(asked.source().locationIds().size(), false));
    }

    /** What is in a group is shown, whoever runs it. */
    private static Map<String, Object> withFulfilmentServices(Map<String, Object> arguments) {
        Map<String, Object> more = new HashMap<>(arguments);
        more.put("includeLegacy", true);
        return more;
    }

    private static void zones(Fields.OfType<DeliveryZone> zone) {
        zone.field("zone", Asked::source)
                .field("methodDefinitionCounts", asked -> {
                    List<DeliveryMethodDefinition> methods = asked.source().methods();
                    int participants = (int) methods.stream()
                            .filter(DeliveryMethodDefinition::isParticipant)
                            .count();
                    return Map.of(
                            "participantDefinitionsCount",
                            participants,
                            "rateDefinitionsCount",
                            methods.size() - participants);
                })
                .field("methodDefinitions", DeliveryFields::methodPage);
    }

    /** Eligible is what is active: the sandbox knows no other reason against a method. */
    private static Object methodPage(Asked<DeliveryZone> asked) {
        Input input = asked.input();
        List<DeliveryMethodDefinition> methods = asked.source().methods().stream()
                .filter(method -> input.flag("eligible")
                        .map(wanted -> wanted == method.active())
                        .orElse(true))
                .filter(method -> input.text("type")
                        .map(type -> type.equals("PARTICIPANT") == method.isParticipant())
                        .orElse(true))
                .toList();
        return Connections.page(
                methods,
                Order.asked(
                        asked.arguments(),
                        DeliveryMethodDefinition::id,
                        Map.of(
                                "RATE_PROVIDER_TYPE",
                                method -> method.rateProvider().getClass().getSimpleName())),
                asked.arguments());
    }

    private static Object availableServices(Asked<Carrier> asked) {
        Input input = asked.input();
        Map<String, Object> countries = Map.of(
                "countryCodes",
                input.texts("countryCodes"),
                "restOfWorld",
                input.flag("restOfWorld").orElse(false));
        return asked.source().services().stream()
                .map(name -> Map.of("name", name, "countries", countries))
                .toList();
    }

    private static void shop(Fields.OfType<Object> shop) {
        shop.field(
                        "countriesInShippingZones",
                        asked -> Map.of(
                                "countryCodes", ShippedCountries.named(asked.state()),
                                "includeRestOfWorld", ShippedCountries.includeRestOfWorld(asked.state())))
                .field("shipsToCountries", asked -> ShippedCountries.named(asked.state()));
    }
}
