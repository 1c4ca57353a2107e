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

    public WixRegionCarrier {
        surcharges = List.copyOf(surcharges);
    }

    @Override
    public CarrierSettings settings() {
        return new CarrierSettings(backupRate, surcharges);
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
