package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.store.Capability;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where goods ship from (mapping of Wix to Shopify: a region needs an origin group there, and knows none here). Pure.
 */
public final class OriginChecks {

    private OriginChecks() {}

    /** Every origin that is named must be there, and where none is named the store must have one. */
    public static List<Problem> named(SiteSetup setup, List<String> originIds) {
        if (!setup.store().can(Capability.ORIGIN_GROUPS)) {
            return originIds.isEmpty()
                    ? List.of()
                    : List.of(Problem.at(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "origins.unsupported", "originIds"));
        }
        if (originIds.isEmpty()) {
            return atLeastOne(setup, "originIds");
        }
        return IntStream.range(0, originIds.size())
                .boxed()
                .flatMap(index -> named(setup, originIds.get(index), index).stream())
                .toList();
    }

    private static Optional<Problem> named(SiteSetup setup, String originId, int index) {
        Optional<Origin> origin = setup.origin(GlobalId.of(originId).nativeId());
        if (origin.isEmpty()) {
            return Optional.of(Problem.at(UserErrorCode.NOT_FOUND, "origin.unknown", "originIds", index));
        }
        return origin.filter(place -> !place.active())
                .map(place -> Problem.at(UserErrorCode.INVALID_VALUE, "origin.inactive", "originIds", index));
    }

    /** The origins that {@link #named} has checked; all active ones where none is named. */
    public static List<Origin> chosen(SiteSetup setup, List<String> originIds) {
        return originIds.isEmpty()
                ? setup.activeOrigins()
                : originIds.stream()
                        .distinct()
                        .flatMap(id -> setup.origin(GlobalId.of(id).nativeId()).stream())
                        .toList();
    }

    /** It must be clear which group of the profile is meant, or which origins make its first one. */
    static List<Problem> group(SiteSetup setup, DeliveryProfile profile, String originGroupId) {
        if (!setup.store().can(Capability.ORIGIN_GROUPS)) {
            return originGroupId == null
                    ? List.of()
                    : List.of(
                            Problem.at(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "origins.unsupported", "originGroupId"));
        }
        List<String> groups = profile.originGroupNativeIds();
        if (originGroupId != null) {
            return groups.contains(GlobalId.of(originGroupId).nativeId())
                    ? List.of()
                    : List.of(Problem.at(UserErrorCode.NOT_FOUND, "originGroup.unknown", "originGroupId"));
        }
        return switch (groups.size()) {
            case 0 -> atLeastOne(setup, "originGroupId");
            case 1 -> List.of();
            default -> List.of(Problem.at(UserErrorCode.REQUIRED, "originGroup.which", "originGroupId"));
        };
    }

    /** The group that {@link #group} has found clear, by native id; null where the profile has none. */
    static String chosenGroup(DeliveryProfile profile, String originGroupId) {
        return originGroupId != null
                ? GlobalId.of(originGroupId).nativeId()
                : profile.originGroupNativeIds().stream().findFirst().orElse(null);
    }

    private static List<Problem> atLeastOne(SiteSetup setup, String field) {
        return setup.activeOrigins().isEmpty()
                ? List.of(Problem.at(UserErrorCode.REQUIRED, "origins.none", field))
                : List.of();
    }
}
