package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Criteria;
import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import io.deliverygraph.sandbox.shopify.value.MoneyV2;
import io.deliverygraph.sandbox.shopify.value.Numbers;
import io.deliverygraph.sandbox.shopify.value.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the conditions of a method (Shopify contract 4.1). */
final class Conditions {

    private static final String TYPE = "DeliveryCondition";
    private static final Map<String, String> SHORT_UNITS =
            Map.of("kg", "KILOGRAMS", "g", "GRAMS", "lb", "POUNDS", "oz", "OUNCES");

    private Conditions() {}

    /** The new conditions a method gains, those on the price first. */
    static List<DeliveryCondition> created(Input method, Numbers numbers) {
        List<DeliveryCondition> conditions = new ArrayList<>();
        for (Input input : method.objects("priceConditionsToCreate")) {
            conditions.add(condition(DeliveryCondition.PRICE, input, input.money("criteria"), numbers));
        }
        for (Input input : method.objects("weightConditionsToCreate")) {
            conditions.add(condition(DeliveryCondition.WEIGHT, input, input.weight("criteria"), numbers));
        }
        return conditions;
    }

    private static DeliveryCondition condition(
            String field, Input input, Optional<? extends Criteria> criteria, Numbers numbers) {
        String operator = input.text("operator")
                .orElseThrow(
                        () -> Mistake.general("A condition to create needs an operator; no default is published."));
        Criteria value = criteria.orElseThrow(
                () -> Mistake.general("A condition to create needs criteria; no default is published."));
        return new DeliveryCondition(numbers.next(TYPE), field, operator, value);
    }

    /** A condition as {@code DeliveryUpdateConditionInput} wants it. */
    static DeliveryCondition updated(DeliveryCondition former, Input input) {
        String field = input.text("field").orElse(former.field());
        String operator = input.text("operator").orElse(former.operator());
        return new DeliveryCondition(former.number(), field, operator, criteria(former, field, input));
    }

    private static Criteria criteria(DeliveryCondition former, String field, Input input) {
        boolean otherField = !field.equals(former.field());
        if (otherField && !(input.has("criteria") && input.has("criteriaUnit"))) {
            throw Mistake.general("A condition on another field needs new criteria and a new criteriaUnit.");
        }
        BigDecimal number = input.decimal("criteria").orElse(number(former.conditionCriteria()));
        String unit = input.text("criteriaUnit").orElse(unit(former.conditionCriteria()));
        return field.equals(DeliveryCondition.PRICE) ? new MoneyV2(number, unit) : new Weight(number, weightUnit(unit));
    }

    private static BigDecimal number(Criteria criteria) {
        return criteria instanceof MoneyV2 money ? money.amount() : ((Weight) criteria).value();
    }

    private static String unit(Criteria criteria) {
        return criteria instanceof MoneyV2 money ? money.currencyCode() : ((Weight) criteria).unit();
    }

    private static String weightUnit(String unit) {
        String known = SHORT_UNITS.getOrDefault(unit, unit);
        if (!SHORT_UNITS.containsValue(known)) {
            throw Mistake.general("Unit " + unit + " is not a unit of weight.");
        }
        return known;
    }
}
