package io.deliverygraph.quote;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.rule.Amount;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** An amount of money as a caller names it. The currency is checked against the store's before anything is read. */
@CurrencyDecimals
@Input("MoneyInput")
@Description("An amount of money in the store's currency.")
public record RequestedPrice(
        @NonNull
        @Amount(scale = Decimal.MAX_LENGTH)
        @Description("0 to 999999999, with no more decimals than the currency has.")
        Decimal amount,

        @NonNull @Description("ISO 4217 code, the store's own.")
        String currencyCode) {}
