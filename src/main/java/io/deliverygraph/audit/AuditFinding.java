package io.deliverygraph.audit;

import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Something of a store's set-up that buyers or the merchant stumble over.
 *
 * @param profile null where it is about none, or about several
 * @param region null where it is about none, or about several
 * @param option null where it is about none
 * @param carrier null where it is about none
 */
@Description("Something of a store's set-up that buyers or the merchant stumble over.")
public record AuditFinding(
        @NonNull AuditCode code,
        @NonNull AuditSeverity severity,

        @NonNull @Description("One plain sentence or two, in the caller's language.")
        String message,

        @NonNull @Description("What to do, with the name of the mutation that does it.")
        String remedy,

        DeliveryProfile profile,
        DeliveryRegion region,
        ShippingOption option,
        Carrier carrier) {}
