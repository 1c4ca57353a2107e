package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Delivery profiles as our documents read them (Shopify contract 2.1). Anything may be missing. */
@RegisterForReflection // with all that is nested in it: Jackson reads and writes records by reflection
final class ProfileWire {

    private ProfileWire() {}

    record Shop(String currencyCode, String weightUnit) {}

    record Profile(
            String id,
            String name,
            @JsonProperty("default") Boolean isDefault,
            Integer version,
            Boolean coversAllItems,
            Named sellingPlanGroups,
            List<GroupOfProfile> profileLocationGroups) {

        Stream<Group> groups() {
            return present(profileLocationGroups).map(Group::of);
        }
    }

    /** A connection of which only ids are read. */
    record Named(List<Node> nodes) {}

    record Node(String id) {}

    record GroupOfProfile(LocationGroup locationGroup, Zones locationGroupZones) {}

    /** A location group with its zones, which Shopify keeps apart. */
    record Group(String id, List<Place> places, List<ZoneOfGroup> zones) {

        private static Group of(GroupOfProfile wire) {
            return new Group(
                    wire.locationGroup().id(),
                    wire.locationGroup().locations().nodes(),
                    wire.locationGroupZones().edges().stream()
                            .map(ZoneEdge::node)
                            .toList());
        }
    }

    record LocationGroup(String id, Places locations) {}

    record Places(List<Place> nodes) {}

    record Place(String id, String name, Boolean isActive, Address address) {}

    record Address(String countryCode) {}

    record Zones(List<ZoneEdge> edges) {}

    record ZoneEdge(ZoneOfGroup node) {}

    record ZoneOfGroup(Zone zone, Methods methodDefinitions) {

        /** Those with a price of the merchant's. */
        Stream<Method> rates() {
            return present(methodDefinitions.nodes()).filter(method -> !method.isCarrier());
        }

        /** Those of carrier services. */
        Stream<Method> carriers() {
            return present(methodDefinitions.nodes()).filter(Method::isCarrier);
        }
    }

    record Zone(String id, String name, List<Country> countries) {}

    record Country(CountryCode code, List<Province> provinces) {

        boolean isRestOfWorld() {
            return Boolean.TRUE.equals(code.restOfWorld());
        }
    }

    record CountryCode(String countryCode, Boolean restOfWorld) {}

    record Province(String code) {}

    record Methods(List<Method> nodes) {}

    record Method(
            String id,
            String name,
            String description,
            Boolean active,
            RateProvider rateProvider,
            List<Condition> methodConditions) {

        boolean isCarrier() {
            return "DeliveryParticipant".equals(rateProvider.typename());
        }
    }

    /** A price, or a carrier service: whatever is of the other kind is null. */
    record RateProvider(
            @JsonProperty("__typename") String typename,
            String id,
            Amount price,
            Node carrierService,
            Amount fixedFee,
            BigDecimal percentageOfRateFee,
            Boolean adaptToNewServicesFlag,
            List<Toggle> participantServices) {}

    record Toggle(String name, Boolean active) {}

    record Amount(String amount, String currencyCode) {}

    record Condition(String id, String field, String operator, Criteria conditionCriteria) {}

    /** An amount, or a weight: whatever is of the other kind is null. */
    record Criteria(String amount, String currencyCode, BigDecimal value, String unit) {}

    record CarrierApp(String id, String name, String formattedName) {}

    static <T> Stream<T> present(List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }
}
