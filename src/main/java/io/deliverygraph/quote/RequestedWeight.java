package io.deliverygraph.quote;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.rule.Amount;
import io.deliverygraph.store.WeightUnit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A weight as a caller names it, in any unit. */
@Input("WeightInput")
@Description("A weight, in any unit.")
public record RequestedWeight(
        @NonNull @Amount(scale = 6) @Description("0 to 999999999, 6 decimals at most.")
        Decimal value,

        @NonNull WeightUnit unit) {}
