package io.deliverygraph.quote;

import io.deliverygraph.money.Money;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.store.Store;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A shipping option or a carrier, with the verdict for one group.
 *
 * @param ownTitle that of the option or the carrier before any renaming; no part of the graph
 * @param price null when it is not offered
 * @param option null when it is a carrier's
 * @param store the store of both; no part of the graph
 * @param carrierNativeId null when it is an option; in the graph its whole carrier
 */
@Description("A shipping option or a carrier, with the verdict for one group and the reasons.")
public record QuotedRate(
        @NonNull @Description("What the buyer reads.") String title,
        @Ignore String ownTitle,
        @Description("Null when it is not offered.") Money price,
        @Description("Null when it is a carrier's.") ShippingOption option,

        @Description("It stands in for a carrier's live rate.") @Name("isBackupRate")
        boolean isBackupRate,

        @NonNull
        @Description(
                "When offered: the conditions that hold, and for each cheaper rate of the option what is missing. When not: every reason.")
        List<@NonNull Decision> decisions,

        @Ignore Store store,
        @Ignore String carrierNativeId) {

    public QuotedRate {
        decisions = List.copyOf(decisions);
    }
}
