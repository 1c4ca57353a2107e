package io.deliverygraph.deferred;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** When goods are sent. */
@Description("When goods are sent.")
public record FulfillmentTiming(
        @NonNull FulfillmentTrigger trigger,

        @Description("Set with AT_TIME, otherwise null.") Instant at) {}
