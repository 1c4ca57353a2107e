package io.deliverygraph.profile;

import io.deliverygraph.condition.RateCondition;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A carrier service at work in one zone of a Shopify shop.
 *
 * @param nativeId that of the method definition; no part of the graph
 */
@Description("A carrier service at work in one zone of a Shopify shop.")
public record ShopifyRegionCarrier(
        @NonNull DeliveryRegion region,
        @Ignore String nativeId,
        @Ignore String carrierNativeId,
        @NonNull List<@NonNull Surcharge> surcharges,

        @NonNull @Description("What staff see; buyers see the names of the carrier's services.")
        String name,

        @Description("Whether buyers are offered it.") boolean active,

        @NonNull @Description("All must hold; none always holds.")
        List<@NonNull RateCondition> conditions,

        @NonNull List<@NonNull CarrierServiceToggle> services,

        @Description("Whether services that the carrier adds later are offered at once.")
        boolean includesNewServices)
        implements RegionCarrier {

    private static final String DRAFT = "draft";

    public ShopifyRegionCarrier {
        surcharges = List.copyOf(surcharges);
        conditions = List.copyOf(conditions);
        services = List.copyOf(services);
    }

    /** What putting a carrier to work would make: all its services, and those to come. */
    static ShopifyRegionCarrier draft(String carrierNativeId, String name, List<Surcharge> surcharges) {
        return new ShopifyRegionCarrier(
                null, DRAFT, carrierNativeId, asRead(surcharges), name, true, List.of(), List.of(), true);
    }

    @Override
    public CarrierSettings settings() {
        return new CarrierSettings(null, surcharges);
    }

    ShopifyRegionCarrier in(DeliveryRegion home) {
        return with(home, surcharges);
    }

    ShopifyRegionCarrier charging(List<Surcharge> newSurcharges) {
        return with(region, asRead(newSurcharges));
    }

    /** A charge of nothing is read as none. */
    private static List<Surcharge> asRead(List<Surcharge> written) {
        return written.stream()
                .filter(charge ->
                        charge.fixed() == null || !charge.fixed().amount().isZero())
                .toList();
    }

    private ShopifyRegionCarrier with(DeliveryRegion home, List<Surcharge> newSurcharges) {
        return new ShopifyRegionCarrier(
                home,
                nativeId,
                carrierNativeId,
                newSurcharges,
                name,
                active,
                conditions,
                services,
                includesNewServices);
    }

    @Override
    public int hashCode() {
        return nativeId.hashCode();
    }

    /** All of it: what is kept of a store is replaced, and told of, by what is not equal. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ShopifyRegionCarrier carrier
                && carrier.nativeId.equals(nativeId)
                && carrier.carrierNativeId.equals(carrierNativeId)
                && carrier.surcharges.equals(surcharges)
                && carrier.active == active
                && Objects.equals(carrier.name, name)
                && carrier.conditions.equals(conditions)
                && carrier.services.equals(services)
                && carrier.includesNewServices == includesNewServices
                && Objects.equals(carrier.region, region);
    }

    /** Names it, and not all that hangs on it. */
    @Override
    public String toString() {
        return "Carrier " + nativeId;
    }
}
