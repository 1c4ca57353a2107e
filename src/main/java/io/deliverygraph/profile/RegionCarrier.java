package io.deliverygraph.profile;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A carrier at work in one region: its live rates appear at checkout. */
@Name("RegionCarrier")
@Description("A carrier at work in one region: its live rates appear at checkout.")
public interface RegionCarrier {

    @NonNull
    @Name("region")
    DeliveryRegion region();

    @NonNull
    @Name("surcharges")
    @Description("Added to the carrier's rate; on Wix itemised in the order.")
    List<@NonNull Surcharge> surcharges();

    /** The carrier's id at the platform. */
    @Ignore
    String carrierNativeId();

    /** How it is set up. */
    @Ignore
    CarrierSettings settings();

    /**
     * Whether it is the platform's own, whose rates are the shipping options linked to the region (docs/platforms.md,
     * row 15).
     */
    @Ignore
    default boolean speaksThroughOptions() {
        return false;
    }
}
