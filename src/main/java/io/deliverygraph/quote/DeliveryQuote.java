package io.deliverygraph.quote;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * What a cart is offered at a destination, what is due when, and why not the rest: our reading of the store's set-up.
 *
 * @param deliverable whether every line that ships has an option
 * @param enforcedByPlatform always false: no platform computed this
 * @param options one for each choice of the buyer, cheapest first; empty when a group is offered nothing
 * @param payment null when the cart cannot be delivered, or when the chosen option is none of the options
 */
@Description(
        "What a cart is offered at a destination, what is due when, and why not the rest. Amounts are exact decimals "
                + "in the store's currency, rounded half up to its smallest unit.")
public record DeliveryQuote(
        @Description("Whether all that ships can be delivered.")
        boolean deliverable,

        @Description("Always false today: this is our reading of the configuration, not the platform's checkout price.")
        boolean enforcedByPlatform,

        @NonNull @Description("What is shipped and priced together.")
        List<@NonNull QuoteGroup> groups,

        @NonNull
        @Description(
                "What the buyer can choose for the whole order, cheapest first; empty when some group is offered nothing.")
        List<@NonNull QuotedOption> options,

        @Description("Null when the cart cannot be delivered, and when chosenOption is none of the options.")
        QuotePayment payment,

        @NonNull List<@NonNull Decision> decisions,
        @NonNull List<@NonNull Assumption> assumptions) {

    public DeliveryQuote {
        groups = List.copyOf(groups);
        options = List.copyOf(options);
        decisions = List.copyOf(decisions);
        assumptions = List.copyOf(assumptions);
    }
}
