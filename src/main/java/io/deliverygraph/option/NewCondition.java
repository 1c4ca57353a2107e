package io.deliverygraph.option;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.rule.Amount;
import io.deliverygraph.rule.QuantityValued;
import io.deliverygraph.rule.WholeQuantity;
import io.deliverygraph.store.Store;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A condition to set. Limits: Wix contract 3.6. */
@WholeQuantity
@Input("RateConditionInput")
@Description("A condition to set. Prices are in the store's currency, weights in its unit.")
public record NewCondition(
        @NonNull ConditionMetric metric,
        @NonNull ConditionOperator operator,

        @NonNull
        @Amount(max = "999999999", scale = 6)
        @Description("0 to 999999999, 6 decimals at most; a whole number for TOTAL_QUANTITY.")
        Decimal value)
        implements QuantityValued {

    @Ignore
    @Override
    public boolean countsItems() {
        return metric == ConditionMetric.TOTAL_QUANTITY;
    }

    /** The same as lower and upper bounds: equal to a value is both at once. */
    Stream<NewCondition> bounds() {
        return operator == ConditionOperator.EQ
                ? Stream.of(
                        new NewCondition(metric, ConditionOperator.GTE, value),
                        new NewCondition(metric, ConditionOperator.LTE, value))
                : Stream.of(this);
    }

    /** As it will be read, in the store's currency and weight unit. */
    RateCondition in(Store store) {
        String unit = switch (metric) {
            case TOTAL_PRICE -> store.currencyCode();
            case TOTAL_WEIGHT -> store.weightUnit().name();
            case TOTAL_QUANTITY -> null;
        };
        return new RateCondition(metric, operator, value, unit);
    }
}
