package io.deliverygraph.quote;

import io.deliverygraph.deferred.SellingPlan;
import io.deliverygraph.money.Money;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What one line costs. {@code total = dueNow + dueLater}. */
@Description("What one line costs, after its plan's price adjustment. total = dueNow + dueLater.")
public record QuoteLine(
        @NonNull String ref,
        @Description("Null when it is bought once.") SellingPlan plan,
        @NonNull Money total,
        @NonNull Money dueNow,
        @NonNull Money dueLater) {}
