package io.deliverygraph.profile;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A carrier app at work in one region of a Wix site. */
@Description("A carrier app at work in one region of a Wix site.")
public record WixRegionCarrier(
        @NonNull DeliveryRegion region,
        @Ignore String carrierNativeId,
        @NonNull List<@NonNull Surcharge> surcharges,

        @Description(
                "What the buyer sees when the carrier answers with no rate, if active; otherwise the carrier's options vanish.")
        BackupRate backupRate)
        implements RegionCarrier {

    /** Wix's own carrier, "Basic Shipping" (Wix contract 9). */
    private static final String BASIC_SHIPPING = "45c44b27-ca7b-4891-8c0d-1747d588b835";

    public WixRegionCarrier {
        surcharges = List.copyOf(surcharges);
    }

    @Override
    public CarrierSettings settings() {
        return new CarrierSettings(backupRate, surcharges);
    }

    @Override
    public boolean speaksThroughOptions() {
        return carrierNativeId.equals(BASIC_SHIPPING);
    }

    WixRegionCarrier in(WixDeliveryRegion home) {
        return new WixRegionCarrier(home, carrierNativeId, surcharges, backupRate);
    }

    @Override
    public int hashCode() {
        return carrierNativeId.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WixRegionCarrier carrier
                && carrier.carrierNativeId.equals(carrierNativeId)
                && carrier.surcharges.equals(surcharges)
                && Objects.equals(carrier.backupRate, backupRate)
                && Objects.equals(carrier.region, region);
    }
}
