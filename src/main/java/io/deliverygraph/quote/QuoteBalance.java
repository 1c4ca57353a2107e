package io.deliverygraph.quote;

import io.deliverygraph.deferred.BalanceTrigger;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** When the rest is due: an order has one due date (Shopify contract 7, R16). */
@Description(
        "When the rest is due. An order has one due date: on fulfilment if any line says so, otherwise the earliest.")
public record QuoteBalance(
        @NonNull BalanceTrigger trigger,
        @Description("Null with ON_FULFILLMENT.") Instant dueAt,
        @NonNull Decision decision) {}
