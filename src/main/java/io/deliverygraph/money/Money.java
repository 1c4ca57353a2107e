package io.deliverygraph.money;

import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An amount in a currency. Never null in either part.
 *
 * @param amount in major units, such as euros, with the scale it came with
 * @param currencyCode ISO 4217, such as EUR; not checked here
 */
@Description("An amount of money in one currency.")
public record Money(
        @NonNull @Description("In major units, such as euros.")
        Decimal amount,

        @NonNull @Description("ISO 4217 code, such as EUR.") String currencyCode) {

    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currencyCode, "currencyCode");
    }
}
