package io.deliverygraph.quote;

import io.deliverygraph.money.Money;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A choice for the whole order: one rate of each group. {@code total = oneTimeTotal + deferredTotal = dueNow +
 * dueLater}.
 *
 * @param handle names it in {@code chosenOption}; the same for the same set-up and cart
 * @param oneTimeTotal of groups that hold a line bought once (Shopify contract 7, R8)
 * @param deferredTotal of groups that hold deferred lines only
 * @param rates one for each group, in their order
 */
@Description(
        "A choice for the whole order: one rate of each group. total = oneTimeTotal + deferredTotal = dueNow + dueLater.")
public record QuotedOption(
        @Id @NonNull @Description("For chosenOption.") String handle,
        @NonNull String title,
        @NonNull Money total,

        @NonNull @Description("Of groups that hold a line bought once.")
        Money oneTimeTotal,

        @NonNull @Description("Of groups that hold deferred lines only.")
        Money deferredTotal,

        @NonNull Money dueNow,
        @NonNull Money dueLater,
        @NonNull ShippingCharge charge,

        @NonNull @Description("One for each group, in their order.")
        List<@NonNull QuotedRate> rates,

        @NonNull List<@NonNull Decision> decisions) {

    public QuotedOption {
        rates = List.copyOf(rates);
        decisions = List.copyOf(decisions);
    }
}
