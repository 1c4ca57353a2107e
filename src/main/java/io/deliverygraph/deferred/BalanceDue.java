package io.deliverygraph.deferred;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** When the rest of the price is charged. */
@Description("When the rest of the price is charged.")
public record BalanceDue(
        @NonNull BalanceTrigger trigger,

        @Description("Set with AT_TIME, otherwise null.") Instant at,

        @Description("Set with AFTER_CHECKOUT, otherwise null.")
        Span after) {}
