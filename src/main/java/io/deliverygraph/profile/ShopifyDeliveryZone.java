package io.deliverygraph.profile;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A zone of a Shopify profile, inside one origin group.
 *
 * @param active always null: a zone has no switch of its own
 * @param profile the profile that it stands in; a zone is read through its profile, which puts itself in here
 * @param originGroup the group that it stands in, which puts itself in here
 */
@Description("A zone of a Shopify profile, inside one origin group.")
public record ShopifyDeliveryZone(
        @Id @NonNull String id,
        @NonNull String nativeId,
        @NonNull String name,
        Boolean active,
        boolean restOfWorld,
        @NonNull List<@NonNull Destination> destinations,
        @NonNull DeliveryProfile profile,
        @NonNull List<@NonNull RegionCarrier> carriers,

        @NonNull @Description("Where the goods that it serves ship from.")
        OriginGroup originGroup)
        implements DeliveryRegion {

    public ShopifyDeliveryZone {
        destinations = List.copyOf(destinations);
        carriers = List.copyOf(carriers);
    }

    /** As an adapter reads it; its profile and its group are not known yet. */
    public static ShopifyDeliveryZone of(
            Store store,
            String nativeId,
            String name,
            boolean restOfWorld,
            List<Destination> destinations,
            List<ShopifyRegionCarrier> carriers) {
        return new ShopifyDeliveryZone(
                store.idOf(Kind.REGION, nativeId),
                nativeId,
                name,
                null,
                restOfWorld,
                destinations,
                null,
                List.copyOf(carriers),
                null);
    }

    /** What adding it would make. */
    static ShopifyDeliveryZone draft(Store store, String nativeId, NewRegion region) {
        List<Destination> destinations = asRead(region.destinations());
        return of(store, nativeId, region.name(), destinations.isEmpty(), destinations, List.of());
    }

    /** Shopify sorts places by their code, whatever the order they come in (Shopify contract 2.1). */
    private static List<Destination> asRead(List<DestinationSet> wanted) {
        return wanted.stream()
                .map(place -> new DestinationSet(
                        place.countryCode(),
                        place.subdivisions().stream().sorted().toList()))
                .map(Destination::of)
                .sorted(Comparator.comparing(Destination::countryCode))
                .toList();
    }

    ShopifyDeliveryZone in(DeliveryProfile home, OriginGroup group) {
        return new ShopifyDeliveryZone(id, nativeId, name, active, restOfWorld, destinations, home, carriers, group);
    }

    @Override
    public String originGroupNativeId() {
        return originGroup.nativeId();
    }

    /** Each knows the zone it works in. */
    @Override
    public List<RegionCarrier> carriers() {
        return carriers.stream()
                .map(carrier -> (RegionCarrier) ((ShopifyRegionCarrier) carrier).in(this))
                .toList();
    }

    @Override
    public ShopifyDeliveryZone updated(UpdateDeliveryRegion update) {
        List<Destination> places = update.destinations() == null ? destinations : asRead(update.destinations());
        return with(
                update.name() == null ? name : update.name(),
                update.destinations() == null ? restOfWorld : places.isEmpty(),
                places,
                carriers);
    }

    @Override
    public ShopifyDeliveryZone withCarrier(Carrier carrier, CarrierSettings settings) {
        List<RegionCarrier> changed = new ArrayList<>(carriers);
        if (carrier(carrier.nativeId()).isEmpty()) {
            changed.add(ShopifyRegionCarrier.draft(carrier.nativeId(), carrier.name(), settings.surcharges()));
        } else {
            changed.replaceAll(each -> each.carrierNativeId().equals(carrier.nativeId())
                    ? ((ShopifyRegionCarrier) each).charging(settings.surcharges())
                    : each);
        }
        return with(name, restOfWorld, destinations, changed);
    }

    @Override
    public ShopifyDeliveryZone withoutCarrier(String carrierNativeId) {
        List<RegionCarrier> others = carriers.stream()
                .filter(each -> !each.carrierNativeId().equals(carrierNativeId))
                .toList();
        return with(name, restOfWorld, destinations, others);
    }

    private ShopifyDeliveryZone with(
            String newName, boolean everywhere, List<Destination> places, List<RegionCarrier> newCarriers) {
        return new ShopifyDeliveryZone(
                id, nativeId, newName, active, everywhere, places, profile, newCarriers, originGroup);
    }

    /** Quick, for the maps that batches keep: a record's own would walk the whole profile. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The same zone as read at the same time: within one answer the id says it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ShopifyDeliveryZone zone
                && zone.id.equals(id)
                && zone.name.equals(name)
                && zone.restOfWorld == restOfWorld
                && zone.destinations.equals(destinations)
                && zone.carriers.equals(carriers);
    }

    /** Names it, and not all that hangs on it. */
    @Override
    public String toString() {
        return "Zone " + nativeId;
    }
}
