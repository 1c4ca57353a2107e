package io.deliverygraph.option;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Feature;
import io.deliverygraph.store.Store;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a platform would lose of an option is refused, and the loss is named: {@code NOT_REPRESENTABLE} where it could
 * hold a part, {@code UNSUPPORTED_BY_PLATFORM} where it knows no such thing at all. Pure.
 *
 * @param title the option's after the change
 */
record Representable(Store store, String title) {

    private static final Set<ConditionOperator> STRICT = Set.of(ConditionOperator.GT, ConditionOperator.LT);

    /** A platform may bind an option to one region. */
    List<Problem> regions(List<String> regionIds) {
        return when(
                regionIds.stream().distinct().count() > 1 && !store.can(Capability.SHARED_OPTIONS),
                UserErrorCode.NOT_REPRESENTABLE,
                "option.oneRegion",
                "regionIds");
    }

    List<Problem> category(String category) {
        return when(
                category != null && !store.has(Feature.OPTION_CATEGORY),
                UserErrorCode.UNSUPPORTED_BY_PLATFORM,
                "option.noCategory",
                "category");
    }

    /** @param rates null where they stay as they are */
    List<Problem> rates(List<NewRate> rates) {
        if (rates == null) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>(when(
                rates.size() > 1 && !store.can(Capability.SHARED_OPTIONS),
                UserErrorCode.NOT_REPRESENTABLE,
                "option.oneRate",
                "rates"));
        for (int index = 0; index < rates.size(); index++) {
            problems.addAll(rate(rates.get(index), index));
        }
        return problems;
    }

    /** An input names no currency: it cannot change a price in another one than the store's. */
    List<Problem> currency(ShippingOption present, List<NewRate> rates) {
        boolean other = present.rates().stream()
                .anyMatch(rate -> !rate.amount().currencyCode().equals(store.currencyCode()));
        return when(other && rates != null, UserErrorCode.NOT_REPRESENTABLE, "rates.otherCurrency", "rates");
    }

    private List<Problem> rate(NewRate rate, int index) {
        boolean ownTitle = rate.title() != null && !rate.title().equals(title);
        List<Problem> problems = new ArrayList<>();
        problems.addAll(when(
                ownTitle && !store.has(Feature.RATE_TITLES),
                UserErrorCode.NOT_REPRESENTABLE,
                "rate.noTitle",
                "rates",
                index,
                "title"));
        problems.addAll(when(
                rate.isForEachItem() && !store.can(Capability.PER_ITEM_RATE),
                UserErrorCode.UNSUPPORTED_BY_PLATFORM,
                "rate.notPerItem",
                "rates",
                index,
                "multiplyByQuantity"));
        problems.addAll(when(
                metrics(rate) > 1 && !store.has(Feature.MIXED_CONDITIONS),
                UserErrorCode.NOT_REPRESENTABLE,
                "conditions.oneMetric",
                "rates",
                index,
                "conditions"));
        for (int at = 0; at < rate.conditions().size(); at++) {
            problems.addAll(condition(rate.conditions().get(at), "rates", index, "conditions", at));
        }
        return problems;
    }

    /** One that the platform does not know has a problem of its own. */
    private long metrics(NewRate rate) {
        return rate.conditions().stream()
                .map(NewCondition::metric)
                .filter(this::knows)
                .distinct()
                .count();
    }

    private boolean knows(ConditionMetric metric) {
        return metric != ConditionMetric.TOTAL_QUANTITY || store.can(Capability.QUANTITY_CONDITION);
    }

    private List<Problem> condition(NewCondition condition, Object... path) {
        if (!knows(condition.metric())) {
            return when(true, UserErrorCode.UNSUPPORTED_BY_PLATFORM, "condition.noQuantity", behind(path, "metric"));
        }
        return when(
                STRICT.contains(condition.operator()) && !store.can(Capability.STRICT_COMPARISON),
                UserErrorCode.NOT_REPRESENTABLE,
                condition.operator() == ConditionOperator.GT ? "condition.noGt" : "condition.noLt",
                behind(path, "operator"));
    }

    private static Object[] behind(Object[] path, String last) {
        return Stream.concat(Arrays.stream(path), Stream.of(last)).toArray();
    }

    private static List<Problem> when(boolean lost, UserErrorCode code, String messageKey, Object... path) {
        return lost ? List.of(Problem.at(code, messageKey, path)) : List.of();
    }
}
