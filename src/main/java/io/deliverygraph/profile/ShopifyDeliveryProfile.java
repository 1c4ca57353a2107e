package io.deliverygraph.profile;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.store.Store;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A delivery profile of a Shopify shop. Its zones stand in origin groups.
 *
 * @param revision Shopify's version, plus one with each change
 * @param createdAt always null: Shopify does not tell
 * @param updatedAt always null: Shopify does not tell
 * @param regions those of all origin groups, group by group; taken from there, whatever is given here
 * @param sellingPlanGroupNativeIds groups whose shipping it prices; in the graph their whole groups
 */
@Description("A delivery profile of a Shopify shop. Its zones stand in origin groups.")
public record ShopifyDeliveryProfile(
        @Id @NonNull String id,
        @NonNull String nativeId,
        @NonNull Store store,
        @NonNull String name,
        @Name("isDefault") boolean isDefault,
        @NonNull String revision,
        Instant createdAt,
        Instant updatedAt,
        @NonNull List<@NonNull DeliveryRegion> regions,

        @NonNull @Description("Where the goods ship from, each with the zones it serves.")
        List<@NonNull OriginGroup> originGroups,

        @Description("It prices every item that ships, whatever other profile holds it.")
        boolean coversAllItems,

        @Ignore List<String> sellingPlanGroupNativeIds)
        implements DeliveryProfile {

    /** Stands for the native id of what a dry run did not make. */
    private static final String DRAFT = "draft";

    public ShopifyDeliveryProfile {
        originGroups = List.copyOf(originGroups);
        regions = originGroups.stream().flatMap(group -> group.zones().stream()).toList();
        sellingPlanGroupNativeIds = List.copyOf(sellingPlanGroupNativeIds);
    }

    /** What creating it would make: all its zones in one group. */
    public static ShopifyDeliveryProfile draft(
            Store store, String name, List<NewRegion> regions, List<Origin> origins, List<String> groups) {
        List<ShopifyDeliveryZone> zones = new ArrayList<>();
        for (NewRegion region : regions) {
            zones.add(ShopifyDeliveryZone.draft(store, DRAFT + "-" + zones.size(), region));
        }
        return of(store, DRAFT, name, false, "1", List.of(OriginGroup.of(store, DRAFT, origins, zones)), false, groups);
    }

    /** As an adapter reads it. */
    public static ShopifyDeliveryProfile of(
            Store store,
            String nativeId,
            String name,
            boolean isDefault,
            String revision,
            List<OriginGroup> originGroups,
            boolean coversAllItems,
            List<String> sellingPlanGroupNativeIds) {
        return new ShopifyDeliveryProfile(
                store.idOf(Kind.PROFILE, nativeId),
                nativeId,
                store,
                name,
                isDefault,
                revision,
                null,
                null,
                List.of(),
                originGroups,
                coversAllItems,
                sellingPlanGroupNativeIds);
    }

    /** Each knows the profile it stands in. */
    @Override
    public List<OriginGroup> originGroups() {
        return originGroups.stream().map(group -> group.in(this)).toList();
    }

    /** Each knows its group and the profile it stands in. */
    @Override
    public List<DeliveryRegion> regions() {
        return originGroups().stream()
                .flatMap(group -> group.regions().stream())
                .toList();
    }

    /** The origin group with this native id. */
    public Optional<OriginGroup> originGroup(String groupNativeId) {
        return originGroups().stream()
                .filter(group -> group.nativeId().equals(groupNativeId))
                .findFirst();
    }

    @Override
    public List<String> originGroupNativeIds() {
        return originGroups.stream().map(OriginGroup::nativeId).toList();
    }

    @Override
    public ShopifyDeliveryProfile named(String newName) {
        return with(newName, originGroups, sellingPlanGroupNativeIds);
    }

    @Override
    public ShopifyDeliveryProfile withNew(NewRegion region, String groupNativeId, List<Origin> origins) {
        ShopifyDeliveryZone zone = ShopifyDeliveryZone.draft(store, DRAFT, region);
        if (originGroups.isEmpty()) {
            return with(name, List.of(OriginGroup.of(store, DRAFT, origins, List.of(zone))), sellingPlanGroupNativeIds);
        }
        return withGroups(group -> {
            List<DeliveryRegion> more = new ArrayList<>(group.regions());
            more.add(zone);
            return group.nativeId().equals(groupNativeId) ? group.with(more) : group;
        });
    }

    @Override
    public ShopifyDeliveryProfile withRegion(String regionNativeId, DeliveryRegion replacement) {
        return withGroups(group -> {
            List<DeliveryRegion> changed = new ArrayList<>(group.regions());
            changed.replaceAll(region -> region.nativeId().equals(regionNativeId) ? replacement : region);
            changed.removeIf(region -> region == null);
            return group.with(changed);
        });
    }

    /** What the profile would be with these selling plan groups linked to it. */
    public ShopifyDeliveryProfile linkedTo(List<String> groups) {
        return with(name, originGroups, groups);
    }

    /** Never reached: a change that a store has no feature for is refused before. */
    @Override
    public DeliveryProfile withExtendedFields(String namespace, JsonObject data) {
        throw new UnsupportedOperationException("Shopify profiles have no extended fields");
    }

    private ShopifyDeliveryProfile withGroups(UnaryOperator<OriginGroup> change) {
        return with(name, originGroups().stream().map(change).toList(), sellingPlanGroupNativeIds);
    }

    private ShopifyDeliveryProfile with(String newName, List<OriginGroup> groups, List<String> sellingPlanGroups) {
        return of(store, nativeId, newName, isDefault, revision, groups, coversAllItems, sellingPlanGroups);
    }

    /** Quick, for the maps that batches keep. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShopifyDeliveryProfile profile
                && profile.id.equals(id)
                && profile.revision.equals(revision)
                && profile.name.equals(name)
                && profile.originGroups.equals(originGroups)
                && profile.sellingPlanGroupNativeIds.equals(sellingPlanGroupNativeIds);
    }

    /** Names it, and not all that hangs on it. */
    @Override
    public String toString() {
        return "Profile " + nativeId;
    }
}
