package io.deliverygraph.profile;

import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/**
 * Which profiles to show; all that is given must hold. We filter what the stores hold, so every field works everywhere.
 */
@Input("DeliveryProfileFilter")
@Description(
        "Which profiles to show; all that is given must hold. Worked out by the graph over all profiles of the stores "
                + "(a Wix site has at most 99), so every field works on every platform.")
public record DeliveryProfileFilter(
        @Id @Description("Only these stores; null or left out means all.")
        List<String> storeIds,

        Platform platform,

        @Description("Ignores case.") String nameStartsWith,

        Boolean isDefault,

        @Valid @Description("Profiles with an active region that serves this place.")
        DestinationInput shipsTo,

        @Description("Profiles whose platform tells no such time are left out.")
        Instant createdAfter,

        @Description("Profiles whose platform tells no such time are left out.")
        Instant updatedAfter) {

    /** Lets everything through. */
    static final DeliveryProfileFilter NONE = new DeliveryProfileFilter(null, null, null, null, null, null, null);

    boolean admits(Store store) {
        return platform == null || platform == store.platform();
    }

    boolean admits(DeliveryProfile profile) {
        return (nameStartsWith == null || lower(profile.name()).startsWith(lower(nameStartsWith)))
                && (isDefault == null || isDefault == profile.isDefault())
                && isAfter(createdAfter, profile.createdAt())
                && isAfter(updatedAfter, profile.updatedAt())
                && (shipsTo == null || Reach.of(profile).serving(shipsTo).covered());
    }

    private static boolean isAfter(Instant bound, Instant value) {
        return bound == null || (value != null && value.isAfter(bound));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
