package io.deliverygraph.quote;

import io.deliverygraph.money.Money;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What the cart costs with the chosen option, now and later. Taxes and discounts of the platform are not in it.
 *
 * @param chosen null when nothing ships
 * @param balance null when nothing is due later
 */
@Description("What the cart costs with the chosen option, now and later, before taxes and the platform's discounts.")
public record QuotePayment(
        @Description("Null when nothing of the cart ships.") QuotedOption chosen,
        @NonNull Money goodsDueNow,
        @NonNull Money goodsDueLater,
        @NonNull Money shippingDueNow,
        @NonNull Money shippingDueLater,
        @NonNull Money totalDueNow,
        @NonNull Money totalDueLater,

        @Description("When the rest is due; null when nothing is.")
        QuoteBalance balance,

        @NonNull List<@NonNull QuoteLine> lines) {

    public QuotePayment {
        lines = List.copyOf(lines);
    }
}
