package io.deliverygraph.platform.shopify;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.option.CreateShippingOption;
import io.deliverygraph.option.NewCondition;
import io.deliverygraph.option.NewRate;
import io.deliverygraph.option.UpdateShippingOption;
import io.deliverygraph.profile.DestinationSet;
import io.deliverygraph.profile.NewRegion;
import io.deliverygraph.profile.NewSurcharge;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.store.Store;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes Shopify's inputs of our commands, naming only what changes (Shopify contract 4.2, P13). What a shop cannot hold
 * has been refused before.
 */
final class ShopifyRequests {

    private ShopifyRequests() {}

    static InputWire.Group group(List<Origin> origins, List<InputWire.Zone> zones) {
        return InputWire.Group.of(origins.stream().map(Origin::nativeId).toList(), zones);
    }

    static InputWire.Zone zone(NewRegion region) {
        return InputWire.Zone.of(region.name(), countries(region.destinations()), List.of());
    }

    /** Null stays null; no places are the rest of the world. */
    static List<InputWire.Country> countries(List<DestinationSet> places) {
        if (places == null) {
            return null;
        }
        return places.isEmpty()
                ? List.of(InputWire.Country.REST_OF_WORLD)
                : places.stream().map(ShopifyRequests::country).toList();
    }

    private static InputWire.Country country(DestinationSet place) {
        String country = place.countryCode();
        return place.subdivisions().isEmpty()
                ? new InputWire.Country(country, null, true, null)
                : new InputWire.Country(
                        country,
                        null,
                        null,
                        place.subdivisions().stream()
                                .map(iso -> new InputWire.Province(Provinces.shopify(country, iso)))
                                .toList());
    }

    static InputWire.Method method(Store store, CreateShippingOption command) {
        NewRate rate = command.rates().get(0);
        return new InputWire.Method(
                null,
                command.title(),
                command.estimatedDeliveryTime(),
                rate.isActive(),
                new InputWire.Rate(null, money(store, rate.amount())),
                null,
                prices(store, rate.conditions()),
                weights(store, rate.conditions()));
    }

    /** @param present the method as it is: a price or conditions that are the same, by number, are not named */
    static InputWire.Method method(Store store, ProfileWire.Method present, UpdateShippingOption command) {
        NewRate rate = command.rates() == null ? null : command.rates().get(0);
        boolean conditioned = rate != null && !sameConditions(store, present, rate);
        boolean active = command.activeOr(Boolean.TRUE.equals(present.active()));
        return new InputWire.Method(
                present.id(),
                Objects.equals(command.title(), present.name()) ? null : command.title(),
                Objects.equals(command.estimatedDeliveryTime(), present.description())
                        ? null
                        : command.estimatedDeliveryTime(),
                active == Boolean.TRUE.equals(present.active()) ? null : active,
                rate == null || samePrice(store, present, rate)
                        ? null
                        : new InputWire.Rate(present.rateProvider().id(), money(store, rate.amount())),
                null,
                conditioned ? prices(store, rate.conditions()) : null,
                conditioned ? weights(store, rate.conditions()) : null);
    }

    /** Ids of the conditions that make way for the command's. */
    static List<String> conditionsToDelete(Store store, ProfileWire.Method present, UpdateShippingOption command) {
        return command.rates() == null
                        || sameConditions(store, present, command.rates().get(0))
                ? List.of()
                : ProfileWire.present(present.methodConditions())
                        .map(ProfileWire.Condition::id)
                        .toList();
    }

    /** All of the carrier's services, and those to come. */
    static InputWire.Method carrier(Store store, String carrierId, String name, List<NewSurcharge> surcharges) {
        return InputWire.Method.carrier(
                null,
                name,
                true,
                new InputWire.Participant(
                        null, carrierId, surcharges.isEmpty() ? null : fee(store, surcharges), true, List.of()));
    }

    /** No charge is a fee of nothing: leaving it out would leave the present one. */
    static InputWire.Method carrier(Store store, ProfileWire.Method present, List<NewSurcharge> surcharges) {
        return InputWire.Method.carrier(
                present.id(),
                null,
                null,
                new InputWire.Participant(present.rateProvider().id(), null, fee(store, surcharges), null, null));
    }

    private static InputWire.Money fee(Store store, List<NewSurcharge> surcharges) {
        return money(
                store,
                surcharges.isEmpty() ? Decimal.of("0") : surcharges.get(0).amount());
    }

    static InputWire.Money money(Store store, Decimal amount) {
        return new InputWire.Money(amount.text(), store.currencyCode());
    }

    private static List<InputWire.PriceCondition> prices(Store store, List<NewCondition> conditions) {
        return orNull(conditions.stream()
                .filter(condition -> condition.metric() == ConditionMetric.TOTAL_PRICE)
                .flatMap(condition -> operators(condition.operator())
                        .map(operator -> new InputWire.PriceCondition(operator, money(store, condition.value()))))
                .toList());
    }

    private static List<InputWire.WeightCondition> weights(Store store, List<NewCondition> conditions) {
        return orNull(conditions.stream()
                .filter(condition -> condition.metric() == ConditionMetric.TOTAL_WEIGHT)
                .flatMap(condition -> operators(condition.operator())
                        .map(operator -> new InputWire.WeightCondition(
                                operator,
                                new InputWire.Weight(
                                        condition.value().value(),
                                        store.weightUnit().name()))))
                .toList());
    }

    /** Equal to a value is both bounds at it (mapping, section 3). */
    private static Stream<String> operators(ConditionOperator operator) {
        return switch (operator) {
            case GTE -> Stream.of("GREATER_THAN_OR_EQUAL_TO");
            case LTE -> Stream.of("LESS_THAN_OR_EQUAL_TO");
            case EQ -> Stream.of("GREATER_THAN_OR_EQUAL_TO", "LESS_THAN_OR_EQUAL_TO");
            case GT, LT -> throw new IllegalArgumentException("no such operator at Shopify");
        };
    }

    private static boolean samePrice(Store store, ProfileWire.Method present, NewRate rate) {
        ProfileWire.Amount price = present.rateProvider().price();
        return store.currencyCode().equals(price.currencyCode())
                && new BigDecimal(price.amount()).compareTo(rate.amount().value()) == 0;
    }

    private static boolean sameConditions(Store store, ProfileWire.Method present, NewRate rate) {
        List<String> before = ShopifyMapper.conditions(present).stream()
                .map(ShopifyRequests::plain)
                .sorted()
                .toList();
        List<String> after = rate.conditions().stream()
                .flatMap(condition -> plain(store, condition))
                .sorted()
                .toList();
        return before.equals(after);
    }

    private static String plain(RateCondition condition) {
        return condition.metric() + " " + condition.operator() + " " + number(condition.value()) + " "
                + condition.unit();
    }

    private static Stream<String> plain(Store store, NewCondition condition) {
        String unit = condition.metric() == ConditionMetric.TOTAL_PRICE
                ? store.currencyCode()
                : store.weightUnit().name();
        return (condition.operator() == ConditionOperator.EQ
                        ? Stream.of(ConditionOperator.GTE, ConditionOperator.LTE)
                        : Stream.of(condition.operator()))
                .map(operator -> plain(new RateCondition(condition.metric(), operator, condition.value(), unit)));
    }

    private static String number(Decimal decimal) {
        return decimal.value().stripTrailingZeros().toPlainString();
    }

    private static <T> List<T> orNull(List<T> list) {
        return list.isEmpty() ? null : list;
    }
}
