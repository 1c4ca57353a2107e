package io.deliverygraph.profile;

import io.deliverygraph.graph.Node;
import io.deliverygraph.store.Store;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Where a group of goods ships to, and with whom. What both platforms truly have; the rest stands on their types. */
@Name("DeliveryProfile")
@Description("Where a group of goods ships to, and with whom.")
public interface DeliveryProfile extends Node {

    @NonNull
    @Name("nativeId")
    @Description("The platform's own id.")
    String nativeId();

    @NonNull
    @Name("store")
    Store store();

    @NonNull
    @Name("name")
    String name();

    @Name("isDefault")
    @Description("Prices everything that no other profile prices. Every store has exactly one.")
    boolean isDefault();

    @NonNull
    @Name("revision")
    @Description(
            "Send it back with a write. Wix refuses a stale one; on Shopify the facade compares before it writes (CONDITIONAL_WRITE).")
    String revision();

    @Name("createdAt")
    @Description("Null where the platform does not tell.")
    Instant createdAt();

    @Name("updatedAt")
    @Description("Null where the platform does not tell.")
    Instant updatedAt();

    @NonNull
    @Name("regions")
    List<@NonNull DeliveryRegion> regions();

    /** The region with this native id. */
    default Optional<DeliveryRegion> region(String nativeId) {
        return regions().stream()
                .filter(region -> region.nativeId().equals(nativeId))
                .findFirst();
    }

    /** The region of this name. Names are compared exactly. */
    default Optional<DeliveryRegion> regionNamed(String name) {
        return regions().stream().filter(region -> region.name().equals(name)).findFirst();
    }

    /** What the profile would be with this name. */
    DeliveryProfile named(String name);

    /** Where its goods ship from, by native id; empty on a platform that has no origins, or where none is set yet. */
    @Ignore
    default List<String> originGroupNativeIds() {
        return List.of();
    }

    /** Regions that serve goods from this origin group; null means from anywhere. */
    default List<DeliveryRegion> regionsFrom(String originGroupNativeId) {
        return regions().stream()
                .filter(region ->
                        originGroupNativeId == null || originGroupNativeId.equals(region.originGroupNativeId()))
                .toList();
    }

    /**
     * What the profile would be with one more region.
     *
     * @param originGroupNativeId the group that it goes into; null where there is none
     * @param origins those that make the first group, where there is none yet
     */
    DeliveryProfile withNew(NewRegion region, String originGroupNativeId, List<Origin> origins);

    /** What the profile would be if this region of it were as given, or gone when the replacement is null. */
    DeliveryProfile withRegion(String nativeId, DeliveryRegion replacement);

    /** What the profile would be with this data of an app in it. */
    DeliveryProfile withExtendedFields(String namespace, JsonObject data);
}
