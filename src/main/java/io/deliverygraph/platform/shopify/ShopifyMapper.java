package io.deliverygraph.platform.shopify;

import static io.deliverygraph.platform.shopify.ProfileWire.present;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.option.ShopifyMethodDefinition;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.CarrierServiceToggle;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.Destination;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.profile.OriginGroup;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.ShopifyDeliveryZone;
import io.deliverygraph.profile.ShopifyRegionCarrier;
import io.deliverygraph.profile.Surcharge;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.WeightUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes our records of Shopify's. What must not be missing, such as a price, is never made up:
 * {@link IllegalArgumentException}. Amounts and weights keep the currency and the unit that Shopify names.
 */
final class ShopifyMapper {

    private ShopifyMapper() {}

    static DeliveryProfile profile(Store store, ProfileWire.Profile wire) {
        return ShopifyDeliveryProfile.of(
                store,
                required(wire.id(), "profile id"),
                orEmpty(wire.name()),
                Boolean.TRUE.equals(wire.isDefault()),
                required(wire.version() == null ? null : wire.version().toString(), "version"),
                wire.groups().map(group -> originGroup(store, group)).toList(),
                Boolean.TRUE.equals(wire.coversAllItems()),
                present(wire.sellingPlanGroups().nodes())
                        .map(ProfileWire.Node::id)
                        .toList());
    }

    private static OriginGroup originGroup(Store store, ProfileWire.Group wire) {
        return OriginGroup.of(
                store,
                required(wire.id(), "location group id"),
                present(wire.places()).map(place -> origin(store, place)).toList(),
                wire.zones().stream().map(zone -> zone(store, zone)).toList());
    }

    static Origin origin(Store store, ProfileWire.Place wire) {
        return new Origin(
                store.idOf(Kind.ORIGIN, required(wire.id(), "location id")),
                wire.id(),
                orEmpty(wire.name()),
                wire.address() == null ? null : wire.address().countryCode(),
                !Boolean.FALSE.equals(wire.isActive()));
    }

    private static ShopifyDeliveryZone zone(Store store, ProfileWire.ZoneOfGroup wire) {
        List<ProfileWire.Country> countries = present(wire.zone().countries()).toList();
        return ShopifyDeliveryZone.of(
                store,
                required(wire.zone().id(), "zone id"),
                orEmpty(wire.zone().name()),
                countries.stream().anyMatch(ProfileWire.Country::isRestOfWorld),
                countries.stream()
                        .filter(country -> !country.isRestOfWorld())
                        .map(ShopifyMapper::destination)
                        .toList(),
                wire.carriers().map(method -> regionCarrier(method)).toList());
    }

    /**
     * No provinces mean the whole country; a list means those, even where it is complete: whether Shopify writes a
     * whole country as either is not known (mapping, row 11). A code without a checked counterpart stays as Shopify
     * wrote it, and still narrows the country.
     */
    private static Destination destination(ProfileWire.Country wire) {
        String country = required(wire.code().countryCode(), "country code");
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        present(wire.provinces())
                .map(ProfileWire.Province::code)
                .forEach(code -> Provinces.iso(country, code).ifPresentOrElse(known::add, () -> unknown.add(code)));
        return new Destination(country, known.isEmpty() && unknown.isEmpty(), known, unknown);
    }

    private static ShopifyRegionCarrier regionCarrier(ProfileWire.Method wire) {
        ProfileWire.RateProvider provider = wire.rateProvider();
        return new ShopifyRegionCarrier(
                null,
                required(wire.id(), "method id"),
                required(
                        provider.carrierService() == null
                                ? null
                                : provider.carrierService().id(),
                        "carrier id"),
                surcharges(provider),
                orEmpty(wire.name()),
                Boolean.TRUE.equals(wire.active()),
                conditions(wire),
                present(provider.participantServices())
                        .map(toggle ->
                                new CarrierServiceToggle(orEmpty(toggle.name()), Boolean.TRUE.equals(toggle.active())))
                        .toList(),
                Boolean.TRUE.equals(provider.adaptToNewServicesFlag()));
    }

    /** Shopify adds the percentage first, then the fee (Shopify contract 7, R25); nothing of either is no charge. */
    private static List<Surcharge> surcharges(ProfileWire.RateProvider wire) {
        List<Surcharge> surcharges = new ArrayList<>();
        if (wire.percentageOfRateFee() != null && wire.percentageOfRateFee().signum() != 0) {
            surcharges.add(new Surcharge(null, null, Decimal.of(wire.percentageOfRateFee())));
        }
        if (wire.fixedFee() != null && !money(wire.fixedFee()).amount().isZero()) {
            surcharges.add(new Surcharge(null, money(wire.fixedFee()), null));
        }
        return surcharges;
    }

    static Carrier carrier(Store store, ProfileWire.CarrierApp wire) {
        String nativeId = required(wire.id(), "carrier id");
        return new Carrier(
                store.idOf(Kind.CARRIER, nativeId),
                nativeId,
                Stream.of(orEmpty(wire.name()), orEmpty(wire.formattedName()))
                        .filter(name -> !name.isBlank())
                        .findFirst()
                        .orElse(nativeId),
                null,
                null,
                null,
                null,
                false,
                false);
    }

    /** All rates of a profile, zone by zone. */
    static Stream<ShippingOption> options(Store store, ProfileWire.Profile profile) {
        return profile.groups()
                .flatMap(group -> group.zones().stream())
                .flatMap(zone -> zone.rates().map(method -> option(store, profile, zone.zone(), method)));
    }

    private static ShippingOption option(
            Store store, ProfileWire.Profile profile, ProfileWire.Zone zone, ProfileWire.Method wire) {
        boolean active = Boolean.TRUE.equals(wire.active());
        return new ShopifyMethodDefinition(
                store.idOf(Kind.OPTION, required(wire.id(), "method id")),
                wire.id(),
                store,
                orEmpty(wire.name()),
                active,
                wire.description() == null || wire.description().isBlank() ? null : wire.description(),
                List.of(ShippingRate.of(null, active, money(wire.rateProvider().price()), false, conditions(wire))),
                List.of(zone.id()),
                String.valueOf(profile.version()));
    }

    static List<RateCondition> conditions(ProfileWire.Method wire) {
        return present(wire.methodConditions()).map(ShopifyMapper::condition).toList();
    }

    private static RateCondition condition(ProfileWire.Condition wire) {
        ProfileWire.Criteria criteria = wire.conditionCriteria();
        ConditionMetric metric = ConditionMetric.valueOf(required(wire.field(), "condition field"));
        boolean weight = metric == ConditionMetric.TOTAL_WEIGHT;
        return new RateCondition(
                metric,
                operator(wire.operator()),
                weight && criteria.value() != null ? Decimal.of(criteria.value()) : decimal(criteria.amount()),
                weight ? WeightUnit.valueOf(required(criteria.unit(), "unit")).name() : criteria.currencyCode());
    }

    /** @throws IllegalArgumentException for one that we do not know: a rate without it would be a wrong price */
    private static ConditionOperator operator(String wire) {
        return switch (orEmpty(wire)) {
            case "GREATER_THAN_OR_EQUAL_TO" -> ConditionOperator.GTE;
            case "LESS_THAN_OR_EQUAL_TO" -> ConditionOperator.LTE;
            default -> throw new IllegalArgumentException("no operator");
        };
    }

    static Money money(ProfileWire.Amount wire) {
        if (wire == null) {
            throw new IllegalArgumentException("no price");
        }
        return new Money(decimal(wire.amount()), required(wire.currencyCode(), "currency"));
    }

    private static Decimal decimal(String text) {
        Decimal decimal = Decimal.of(required(text, "decimal"));
        if (!decimal.isNumber()) {
            throw new IllegalArgumentException("not a number");
        }
        return decimal;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String required(String text, String what) {
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException("no " + what);
        }
        return text;
    }
}
