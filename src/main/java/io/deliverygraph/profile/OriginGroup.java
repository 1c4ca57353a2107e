package io.deliverygraph.profile;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Node;
import io.deliverygraph.store.Store;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * Where goods ship from: one set of locations that share zones (Shopify location group).
 *
 * @param nativeId the platform's own id; no part of the graph
 * @param profile the profile it stands in, which puts itself in here; no part of the graph
 */
@Description("Where goods ship from: one set of locations that share zones (Shopify location group).")
public record OriginGroup(
        @Id @NonNull String id,
        @Ignore String nativeId,
        @NonNull List<@NonNull Origin> origins,

        @NonNull @Description("The zones that goods from here ship to.")
        List<@NonNull DeliveryRegion> regions,

        @Ignore DeliveryProfile profile)
        implements Node {

    public OriginGroup {
        origins = List.copyOf(origins);
        regions = List.copyOf(regions);
    }

    /** As an adapter reads it; its profile is not known yet. */
    public static OriginGroup of(Store store, String nativeId, List<Origin> origins, List<ShopifyDeliveryZone> zones) {
        return new OriginGroup(store.idOf(Kind.ORIGIN_GROUP, nativeId), nativeId, origins, List.copyOf(zones), null);
    }

    OriginGroup in(DeliveryProfile home) {
        return new OriginGroup(id, nativeId, origins, regions, home);
    }

    OriginGroup with(List<DeliveryRegion> newRegions) {
        return new OriginGroup(id, nativeId, origins, newRegions, profile);
    }

    /** Its regions as they were given, which know neither their group nor their profile. */
    List<DeliveryRegion> zones() {
        return regions;
    }

    /** Each knows its group and its profile. */
    @Override
    public List<DeliveryRegion> regions() {
        return regions.stream()
                .map(region -> (DeliveryRegion) ((ShopifyDeliveryZone) region).in(profile, this))
                .toList();
    }

    /** Quick, for the maps that batches keep. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OriginGroup group
                && group.id.equals(id)
                && group.origins.equals(origins)
                && group.regions.equals(regions);
    }

    /** Names it, and not all that hangs on it. */
    @Override
    public String toString() {
        return "Origin group " + nativeId;
    }
}
