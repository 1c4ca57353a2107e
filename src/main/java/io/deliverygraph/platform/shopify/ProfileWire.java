package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Delivery profiles as our documents read them (Shopify contract 2.1). Anything may be missing. */
final class ProfileWire {

    private ProfileWire() {}

    @RegisterForReflection
    record Shop(String currencyCode, String weightUnit) {}

    @RegisterForReflection
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
    @RegisterForReflection
    record Named(List<Node> nodes) {}

    @RegisterForReflection
    record Node(String id) {}

    @RegisterForReflection
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

    @RegisterForReflection
    record LocationGroup(String id, Places locations) {}

    @RegisterForReflection
    record Places(List<Place> nodes) {}

    @RegisterForReflection
    record Place(String id, String name, Boolean isActive, Address address) {}

    @RegisterForReflection
    record Address(String countryCode) {}

    @RegisterForReflection
    record Zones(List<ZoneEdge> edges) {}

    @RegisterForReflection
    record ZoneEdge(ZoneOfGroup node) {}

    @RegisterForReflection
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

    @RegisterForReflection
    record Zone(String id, String name, List<Country> countries) {}

    @RegisterForReflection
    record Country(CountryCode code, List<Province> provinces) {

        boolean isRestOfWorld() {
            return Boolean.TRUE.equals(code.restOfWorld());
        }
    }

    @RegisterForReflection
    record CountryCode(String countryCode, Boolean restOfWorld) {}

    @RegisterForReflection
    record Province(String code) {}

    @RegisterForReflection
    record Methods(List<Method> nodes) {}

    @RegisterForReflection
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
    @RegisterForReflection
    record RateProvider(
            @JsonProperty("__typename") String typename,
            String id,
            Amount price,
            Node carrierService,
            Amount fixedFee,
            BigDecimal percentageOfRateFee,
            Boolean adaptToNewServicesFlag,
            List<Toggle> participantServices) {}

    @RegisterForReflection
    record Toggle(String name, Boolean active) {}

    @RegisterForReflection
    record Amount(String amount, String currencyCode) {}

    @RegisterForReflection
    record Condition(String id, String field, String operator, Criteria conditionCriteria) {}

    /** An amount, or a weight: whatever is of the other kind is null. */
    @RegisterForReflection
    record Criteria(String amount, String currencyCode, BigDecimal value, String unit) {}

    @RegisterForReflection
    record CarrierApp(String id, String name, String formattedName) {}

    static <T> Stream<T> present(List<T> list) {
        return list == null ? Stream.empty() : list.stream().filter(Objects::nonNull);
    }
}
