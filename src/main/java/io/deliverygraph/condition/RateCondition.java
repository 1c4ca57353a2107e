package io.deliverygraph.condition;

import io.deliverygraph.money.Decimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What must hold of a cart for a rate to apply. */
@Description("What must hold of a cart for a rate to apply.")
public record RateCondition(
        @NonNull ConditionMetric metric,
        @NonNull ConditionOperator operator,
        @NonNull Decimal value,

        @Description("ISO 4217 code, weight unit, or null for a quantity.")
        String unit) {}
