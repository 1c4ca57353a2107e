package io.deliverygraph.profile;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.rule.Amount;
import io.deliverygraph.rule.CodePoints;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A fixed charge on top of a carrier's rate. Limits: Wix contract 3.4. */
@Input("SurchargeInput")
@Description("A fixed charge on top of a carrier's rate.")
public record NewSurcharge(
        @CodePoints(max = 250) @Description("250 characters at most.")
        String description,

        @NonNull
        @Amount(max = BackupRateChange.NO_MAXIMUM, scale = 16, maxLength = 16)
        @Description("Zero or more, written in 16 characters at most, in the store's currency.")
        Decimal amount) {}
