package io.deliverygraph.option;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Refusal;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Feature;
import io.deliverygraph.store.Store;
import java.util.List;
import java.util.stream.IntStream;

/** What must hold between a shipping option and the rest of its store (Wix contract 3.6 and 7.4). Pure. */
final class OptionChecks {

    private OptionChecks() {}

    /** The option that a command names, or a {@link Refusal} that says it is not there. */
    static ShippingOption target(List<ShippingOption> found, String field) {
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Problem.at(UserErrorCode.NOT_FOUND, "option.unknown", field)));
    }

    /** One problem for each region that is not there. */
    static List<Problem> regionsExist(List<String> regionIds, List<DeliveryProfile> profiles) {
        return IntStream.range(0, regionIds.size())
                .filter(index -> RegionsOfOptions.region(
                                GlobalId.of(regionIds.get(index)).nativeId(), profiles)
                        .isEmpty())
                .mapToObj(index -> Problem.at(UserErrorCode.NOT_FOUND, "region.unknown", "regionIds", index))
                .toList();
    }

    /** Some platforms switch an option, with its only rate; others have no switch for it. */
    static List<Problem> onOff(Store store, UpdateShippingOption command) {
        if (!store.has(Feature.OPTION_SWITCH)) {
            return Boolean.FALSE.equals(command.active())
                    ? List.of(Problem.at(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "option.noSwitch", "active"))
                    : List.of();
        }
        boolean atOdds = Boolean.TRUE.equals(command.active())
                && command.rates() != null
                && !command.rates().get(0).isActive();
        return atOdds ? List.of(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "option.oneSwitch", "active")) : List.of();
    }

    /** A platform may bind an option to one region: it can have no second one. */
    static List<Problem> noSecondRegion(Store store, boolean isSecond) {
        return isSecond && !store.can(Capability.SHARED_OPTIONS)
                ? List.of(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "option.oneRegionForGood", "regionId"))
                : List.of();
    }

    /** A platform may bind an option to one region: it cannot be without it. */
    static List<Problem> notWithoutRegion(Store store, boolean isItsRegion) {
        return isItsRegion && !store.can(Capability.SHARED_OPTIONS)
                ? List.of(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "option.onlyRegion", "regionId"))
                : List.of();
    }

    /** An option holds so many regions. */
    static List<Problem> tooManyRegions(Store store, int regions) {
        int limit = store.limits().regionsOfOption();
        return regions <= limit
                ? List.of()
                : List.of(Problem.at(UserErrorCode.LIMIT_EXCEEDED, "option.regions", "regionId")
                        .with("limit", limit));
    }
}
