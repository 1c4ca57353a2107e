package io.deliverygraph.profile;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.store.Store;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A delivery profile of a Wix site. */
@Description("A delivery profile of a Wix site.")
public record WixDeliveryProfile(
        @Id @NonNull String id,
        @NonNull String nativeId,
        @NonNull Store store,
        @NonNull String name,
        @Name("isDefault") boolean isDefault,
        @NonNull String revision,
        Instant createdAt,
        Instant updatedAt,
        @NonNull List<@NonNull DeliveryRegion> regions,

        @Description("The app that made the profile; only set by Wix Restaurants.")
        String createdByAppId,

        @Description("The Wix user who made the profile; only set by Wix Restaurants.")
        String createdByUserId,

        @NonNull List<@NonNull ExtendedFields> extendedFields)
        implements DeliveryProfile {

    /** Stands for the native id of what a dry run did not make. */
    static final String DRAFT = "draft";

    public WixDeliveryProfile {
        regions = List.copyOf(regions);
        extendedFields = List.copyOf(extendedFields);
    }

    /** What creating it would make. */
    public static WixDeliveryProfile draft(Store store, String name, List<NewRegion> regions) {
        List<DeliveryRegion> drafts = new ArrayList<>();
        for (NewRegion region : regions) {
            drafts.add(draftOf(store, region, drafts.size()));
        }
        return new WixDeliveryProfile(
                store.idOf(Kind.PROFILE, DRAFT),
                DRAFT,
                store,
                name,
                false,
                "1",
                null,
                null,
                drafts,
                null,
                null,
                List.of());
    }

    /** Each knows the profile it stands in. */
    @Override
    public List<DeliveryRegion> regions() {
        List<DeliveryRegion> here = new ArrayList<>(regions.size());
        for (DeliveryRegion region : regions) {
            here.add(((WixDeliveryRegion) region).in(this));
        }
        return Collections.unmodifiableList(here);
    }

    @Override
    public WixDeliveryProfile named(String newName) {
        return with(newName, regions, extendedFields);
    }

    @Override
    public WixDeliveryProfile withNew(NewRegion region, String originGroupNativeId, List<Origin> origins) {
        List<DeliveryRegion> more = new ArrayList<>(regions);
        more.add(draftOf(store, region, regions.size()));
        return with(name, more, extendedFields);
    }

    @Override
    public WixDeliveryProfile withRegion(String regionNativeId, DeliveryRegion replacement) {
        List<DeliveryRegion> changed = new ArrayList<>(regions);
        changed.replaceAll(region -> region.nativeId().equals(regionNativeId) ? replacement : region);
        changed.removeIf(region -> region == null);
        return with(name, changed, extendedFields);
    }

    @Override
    public WixDeliveryProfile withExtendedFields(String namespace, JsonObject data) {
        List<ExtendedFields> fields = new ArrayList<>(extendedFields);
        fields.removeIf(field -> field.namespace().equals(namespace));
        fields.add(new ExtendedFields(namespace, data));
        return with(name, regions, fields);
    }

    private static WixDeliveryRegion draftOf(Store store, NewRegion region, int position) {
        List<Destination> destinations =
                region.destinations().stream().map(Destination::of).toList();
        return WixDeliveryRegion.of(
                store, DRAFT + "-" + position, region.name(), region.isActive(), destinations, List.of(), null);
    }

    private WixDeliveryProfile with(String newName, List<DeliveryRegion> newRegions, List<ExtendedFields> fields) {
        return new WixDeliveryProfile(
                id,
                nativeId,
                store,
                newName,
                isDefault,
                revision,
                createdAt,
                updatedAt,
                newRegions,
                createdByAppId,
                createdByUserId,
                fields);
    }

    /** Quick, for the maps that batches keep. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WixDeliveryProfile profile
                && profile.id.equals(id)
                && profile.revision.equals(revision)
                && profile.name.equals(name)
                && profile.regions.equals(regions)
                && profile.extendedFields.equals(extendedFields);
    }
}
