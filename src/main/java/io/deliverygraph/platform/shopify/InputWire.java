package io.deliverygraph.platform.shopify;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.math.BigDecimal;
import java.util.List;

/** Delivery profiles as mutations take them (Shopify contract 4.1). What is null is not sent. */
@RegisterForReflection // with all that is nested in it: Jackson reads and writes records by reflection
final class InputWire {

    private InputWire() {}

    record Profile(
            String name,
            List<Group> locationGroupsToCreate,
            List<Group> locationGroupsToUpdate,
            List<String> zonesToDelete,
            List<String> methodDefinitionsToDelete,
            List<String> conditionsToDelete,
            List<String> sellingPlanGroupsToAssociate,
            List<String> sellingPlanGroupsToDissociate) {

        static Profile nameOnly(String name) {
            return new Profile(name, null, null, null, null, null, null, null);
        }

        static Profile withNew(Group group) {
            return new Profile(null, List.of(group), null, null, null, null, null, null);
        }

        static Profile with(Group group) {
            return new Profile(null, null, List.of(group), null, null, null, null, null);
        }

        static Profile withoutZone(String zone) {
            return new Profile(null, null, null, List.of(zone), null, null, null, null);
        }

        static Profile withoutMethods(List<String> methods) {
            return new Profile(null, null, null, null, methods, null, null, null);
        }

        static Profile linked(List<String> link, List<String> unlink) {
            return new Profile(
                    null, null, null, null, null, null, link.isEmpty() ? null : link, unlink.isEmpty() ? null : unlink);
        }

        Profile named(String newName) {
            return new Profile(
                    newName,
                    locationGroupsToCreate,
                    locationGroupsToUpdate,
                    zonesToDelete,
                    methodDefinitionsToDelete,
                    conditionsToDelete,
                    sellingPlanGroupsToAssociate,
                    sellingPlanGroupsToDissociate);
        }

        Profile linkedTo(List<String> groups) {
            return new Profile(
                    name,
                    locationGroupsToCreate,
                    locationGroupsToUpdate,
                    zonesToDelete,
                    methodDefinitionsToDelete,
                    conditionsToDelete,
                    groups,
                    sellingPlanGroupsToDissociate);
        }

        Profile withoutConditions(List<String> conditions) {
            return new Profile(
                    name,
                    locationGroupsToCreate,
                    locationGroupsToUpdate,
                    zonesToDelete,
                    methodDefinitionsToDelete,
                    conditions.isEmpty() ? null : conditions,
                    sellingPlanGroupsToAssociate,
                    sellingPlanGroupsToDissociate);
        }
    }

    record Group(String id, List<String> locations, List<Zone> zonesToCreate, List<Zone> zonesToUpdate) {

        static Group of(List<String> locations, List<Zone> zones) {
            return new Group(null, locations, zones, null);
        }

        static Group withNew(String id, Zone zone) {
            return new Group(id, null, List.of(zone), null);
        }

        static Group with(String id, Zone zone) {
            return new Group(id, null, null, List.of(zone));
        }
    }

    record Zone(
            String id,
            String name,
            List<Country> countries,
            List<Method> methodDefinitionsToCreate,
            List<Method> methodDefinitionsToUpdate) {

        static Zone of(String name, List<Country> countries, List<Method> methods) {
            return new Zone(null, name, countries, methods.isEmpty() ? null : methods, null);
        }

        static Zone withNew(String id, Method method) {
            return new Zone(id, null, null, List.of(method), null);
        }

        static Zone with(String id, Method method) {
            return new Zone(id, null, null, null, List.of(method));
        }
    }

    record Country(String code, Boolean restOfWorld, Boolean includeAllProvinces, List<Province> provinces) {

        static final Country REST_OF_WORLD = new Country(null, true, null, null);
    }

    record Province(String code) {}

    /** A default for {@code active} is not recorded: it is always said with a new one (Shopify contract 4.2, P12). */
    record Method(
            String id,
            String name,
            String description,
            Boolean active,
            Rate rateDefinition,
            Participant participant,
            List<PriceCondition> priceConditionsToCreate,
            List<WeightCondition> weightConditionsToCreate) {

        static Method carrier(String id, String name, Boolean active, Participant participant) {
            return new Method(id, name, null, active, null, participant, null, null);
        }

        /** Whether it says anything beyond which method it is. */
        boolean changesNothing() {
            return equals(new Method(id, null, null, null, null, null, null, null));
        }
    }

    record Rate(String id, Money price) {}

    record Participant(
            String id,
            String carrierServiceId,
            Money fixedFee,
            Boolean adaptToNewServices,
            List<String> participantServices) {}

    record PriceCondition(String operator, Money criteria) {}

    record WeightCondition(String operator, Weight criteria) {}

    record Money(String amount, String currencyCode) {}

    record Weight(BigDecimal value, String unit) {}
}
