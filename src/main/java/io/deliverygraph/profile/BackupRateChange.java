package io.deliverygraph.profile;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.rule.Amount;
import io.deliverygraph.rule.CodePoints;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A backup rate to set; when an existing one is changed, what is left out stays. Limits: Wix contract 3.4. */
@Input("BackupRateInput")
@Description("A backup rate to set; when an existing one is changed, what is left out stays.")
public record BackupRateChange(
        @CodePoints(min = 1, max = 256) @Description("Shown to the buyer, 1 to 256 characters.")
        String title,

        @Amount(max = BackupRateChange.NO_MAXIMUM, scale = 6)
        @Description("Zero or more, 6 decimals at most, in the store's currency.")
        Decimal amount,

        @Description("Whether it speaks when the carrier is silent; false for a new one when left out.")
        Boolean active) {

    /** The platform names no greatest amount; this is the greatest that 64 characters can write. */
    static final String NO_MAXIMUM = "9999999999999999999999999999999999999999999999999999999999999999";
}
