package io.deliverygraph.profile;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Node;
import io.deliverygraph.store.Store;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An installed carrier app (Wix) or carrier service (Shopify).
 *
 * @param name the native id, where a region still names a carrier that is no longer installed
 */
@Description("An installed carrier app (Wix) or carrier service (Shopify).")
public record Carrier(
        @Id @NonNull String id,
        @NonNull @Description("The platform's own id.") String nativeId,

        @NonNull @Description("The native id, where a region still names a carrier that is no longer installed.")
        String name,

        String description,
        String thumbnailUrl,
        String dashboardUrl,
        String learnMoreUrl,

        @Description("The carrier cannot be used without a backup rate.")
        boolean requiresBackupRate,

        @Description("Goods are fetched, not sent.") @Name("isPickup")
        boolean isPickup)
        implements Node {

    /** The one of this native id; where it is no longer installed, one that is named by its id. */
    public static Carrier named(String nativeId, List<Carrier> installed, Store store) {
        return installed.stream()
                .filter(carrier -> carrier.nativeId().equals(nativeId))
                .findFirst()
                .orElseGet(() -> gone(store.idOf(Kind.CARRIER, nativeId), nativeId));
    }

    /** Stands for a carrier that a region names and the store no longer has. */
    public static Carrier gone(String id, String nativeId) {
        return new Carrier(id, nativeId, nativeId, null, null, null, null, false, false);
    }
}
