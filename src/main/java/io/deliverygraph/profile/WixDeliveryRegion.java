package io.deliverygraph.profile;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A delivery region of a Wix profile.
 *
 * @param profile the profile that it stands in; a region is read through its profile, which puts itself in here
 */
@Description("A delivery region of a Wix profile.")
public record WixDeliveryRegion(
        @Id @NonNull String id,
        @NonNull String nativeId,
        @NonNull String name,
        Boolean active,
        boolean restOfWorld,
        @NonNull List<@NonNull Destination> destinations,
        @NonNull DeliveryProfile profile,
        @NonNull List<@NonNull RegionCarrier> carriers,
        Instant createdAt)
        implements DeliveryRegion {

    public WixDeliveryRegion {
        destinations = List.copyOf(destinations);
        carriers = List.copyOf(carriers);
    }

    /** As an adapter reads it; its profile is not known yet. */
    public static WixDeliveryRegion of(
            Store store,
            String nativeId,
            String name,
            boolean active,
            List<Destination> destinations,
            List<WixRegionCarrier> carriers,
            Instant createdAt) {
        return new WixDeliveryRegion(
                store.idOf(Kind.REGION, nativeId),
                nativeId,
                name,
                active,
                destinations.isEmpty(),
                destinations,
                null,
                List.copyOf(carriers),
                createdAt);
    }

    WixDeliveryRegion in(DeliveryProfile home) {
        return with(name, active, destinations, home, carriers);
    }

    /** Each knows the region it works in. */
    @Override
    public List<RegionCarrier> carriers() {
        return carriers.stream()
                .map(carrier -> (RegionCarrier) ((WixRegionCarrier) carrier).in(this))
                .toList();
    }

    @Override
    public WixDeliveryRegion updated(UpdateDeliveryRegion update) {
        return with(
                update.name() == null ? name : update.name(),
                update.active() == null ? active : update.active(),
                update.destinations() == null
                        ? destinations
                        : update.destinations().stream().map(Destination::of).toList(),
                profile,
                carriers);
    }

    @Override
    public WixDeliveryRegion withCarrier(Carrier carrier, CarrierSettings settings) {
        List<RegionCarrier> all = new ArrayList<>(withoutCarrier(carrier.nativeId()).carriers);
        all.add(new WixRegionCarrier(null, carrier.nativeId(), settings.surcharges(), settings.backupRate()));
        return with(name, active, destinations, profile, all);
    }

    @Override
    public WixDeliveryRegion withoutCarrier(String carrierNativeId) {
        List<RegionCarrier> others = carriers.stream()
                .filter(carrier -> !carrier.carrierNativeId().equals(carrierNativeId))
                .toList();
        return with(name, active, destinations, profile, others);
    }

    private WixDeliveryRegion with(
            String newName,
            Boolean newActive,
            List<Destination> newDestinations,
            DeliveryProfile home,
            List<RegionCarrier> newCarriers) {
        return new WixDeliveryRegion(
                id,
                nativeId,
                newName,
                newActive,
                newDestinations.isEmpty(),
                newDestinations,
                home,
                newCarriers,
                createdAt);
    }

    /** Quick, for the maps that batches keep: a record's own would walk the whole profile. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The same region as read at the same time: within one answer the id says it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof WixDeliveryRegion region
                && region.id.equals(id)
                && region.destinations.equals(destinations)
                && region.carriers.equals(carriers)
                && region.name.equals(name)
                && region.active.equals(active);
    }
}
