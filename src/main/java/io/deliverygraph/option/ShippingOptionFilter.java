package io.deliverygraph.option;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;

/**
 * Which options to show; all that is given must hold. We filter what the stores hold, so every field works everywhere.
 */
@Input("ShippingOptionFilter")
@Description(
        "Which options to show; all that is given must hold. Worked out by the graph over all options of the stores, "
                + "which it reads a hundred at a time, so every field works on every platform.")
public record ShippingOptionFilter(
        @Id @Description("Only these stores; null or left out means all.")
        List<String> storeIds,

        Platform platform,

        @Id @Description("Options in any of these regions.") List<String> regionIds,

        @Description("Ignores case.") String titleStartsWith,

        @Description("True: options with a rate that costs nothing. False: options without one.")
        Boolean free,

        @Description("Options whose platform tells no such time are left out.")
        Instant updatedAfter) {

    /** Lets everything through. */
    static final ShippingOptionFilter NONE = new ShippingOptionFilter(null, null, null, null, null, null);

    boolean admits(Store store) {
        return platform == null || platform == store.platform();
    }

    boolean admits(ShippingOption option) {
        return (regionIds == null || regionIds.stream().anyMatch(id -> isIn(option, id)))
                && (titleStartsWith == null || lower(option.title()).startsWith(lower(titleStartsWith)))
                && (free == null || free == option.rates().stream().anyMatch(ShippingRate::isFree))
                && (updatedAfter == null
                        || (option.changedAt() != null && option.changedAt().isAfter(updatedAfter)));
    }

    private static boolean isIn(ShippingOption option, String regionId) {
        return GlobalId.parse(regionId, Kind.REGION)
                .filter(id -> id.store().equals(option.store().key()))
                .filter(id -> option.regionNativeIds().contains(id.nativeId()))
                .isPresent();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
