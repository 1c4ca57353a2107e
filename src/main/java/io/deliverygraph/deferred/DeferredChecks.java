package io.deliverygraph.deferred;

import io.deliverygraph.geo.Territory;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Refusal;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.RegionChecks;
import io.deliverygraph.profile.SiteSetup;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What must hold between a deferred purchase and the rest of its store (Shopify contract 4.2, 5 and 10). Pure. */
final class DeferredChecks {

    private DeferredChecks() {}

    /** @throws Refusal where the store's platform knows no selling plans; nothing is read then */
    static Store supported(Store store) {
        if (store.can(Capability.SELLING_PLANS)) {
            return store;
        }
        throw new Refusal(Problem.of(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "sellingPlans.unsupported"));
    }

    /** One problem for each group that is not there. */
    static List<Problem> groupsExist(List<String> groupIds, List<SellingPlanGroup> found) {
        return IntStream.range(0, groupIds.size())
                .filter(index -> found.stream().noneMatch(group -> group.id().equals(groupIds.get(index))))
                .mapToObj(index ->
                        Problem.at(UserErrorCode.NOT_FOUND, "sellingPlanGroup.unknown", "sellingPlanGroupIds", index))
                .toList();
    }

    /**
     * A group's shipping is priced by one profile: what the platform does with two is not known (P19).
     *
     * @param target the profile that they are linked to now; null where it does not exist yet
     */
    static List<Problem> linkedElsewhere(List<String> groupIds, SiteSetup setup, DeliveryProfile target) {
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < groupIds.size(); index++) {
            int at = index;
            Links.profileOf(GlobalId.of(groupIds.get(index)).nativeId(), setup.profiles())
                    .filter(other -> target == null || !other.id().equals(target.id()))
                    .ifPresent(other -> problems.add(Problem.at(
                                    UserErrorCode.NOT_REPRESENTABLE,
                                    "sellingPlanGroup.linkedElsewhere",
                                    "sellingPlanGroupIds",
                                    at)
                            .with("profile", other.name())));
        }
        return problems;
    }

    /** A link that is not there cannot be taken away. */
    static List<Problem> linkedHere(List<String> groupIds, DeliveryProfile target) {
        return IntStream.range(0, groupIds.size())
                .filter(index -> !Links.groupsOf(target)
                        .contains(GlobalId.of(groupIds.get(index)).nativeId()))
                .mapToObj(index ->
                        Problem.at(UserErrorCode.NOT_FOUND, "sellingPlanGroup.notLinked", "sellingPlanGroupIds", index))
                .toList();
    }

    /** No place has two flat rates: one of the two would be chance. */
    static List<Problem> overlaps(List<FlatRateRule> rules) {
        List<Problem> problems = new ArrayList<>();
        for (int index = 1; index < rules.size(); index++) {
            Territory ground = Territory.of(rules.get(index).destinations());
            if (rules.subList(0, index).stream()
                    .anyMatch(earlier -> Territory.of(earlier.destinations()).overlaps(ground))) {
                problems.add(Problem.at(
                        UserErrorCode.DESTINATION_OVERLAP, "flatRates.overlap", "flatRates", index, "destinations"));
            }
        }
        return problems;
    }

    /** Some countries can only be served as a whole. */
    static List<Problem> subdivisions(SiteSetup setup, CreateDeferredDeliveryProfile command) {
        if (command.freeShipping() != null) {
            return RegionChecks.subdivisionsUnsupported(
                    setup, command.freeShipping().destinations(), "freeShipping");
        }
        if (command.shipOnlyTo() != null) {
            return RegionChecks.subdivisionsUnsupported(
                    setup, command.shipOnlyTo().destinations(), "shipOnlyTo");
        }
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < command.flatRates().size(); index++) {
            problems.addAll(RegionChecks.subdivisionsUnsupported(
                    setup, command.flatRates().get(index).destinations(), "flatRates", index));
        }
        return problems;
    }

    /** Names and choices of a group's plans are unique (S14), and their dates lie ahead. */
    static List<Problem> plans(List<SellingPlan> kept, List<NewSellingPlan> added, Instant now, String field) {
        List<Problem> problems = new ArrayList<>();
        for (int index = 0; index < added.size(); index++) {
            NewSellingPlan plan = added.get(index);
            List<NewSellingPlan> earlier = added.subList(0, index);
            boolean taken = kept.stream().anyMatch(other -> other.name().equals(plan.name()))
                    || earlier.stream().anyMatch(other -> other.name().equals(plan.name()));
            if (taken) {
                problems.add(Problem.at(UserErrorCode.NAME_TAKEN, "plan.nameTaken", field, index, "name"));
            }
            if (!taken && kept.stream().anyMatch(other -> other.choice().equals(List.of(plan.name())))) {
                problems.add(Problem.at(UserErrorCode.NAME_TAKEN, "plan.choiceTaken", field, index, "name"));
            }
            problems.addAll(past(plan.balanceAt(), now, field, index, "balanceAt"));
            problems.addAll(past(plan.fulfillmentAt(), now, field, index, "fulfillmentAt"));
        }
        return problems;
    }

    /** What is added and removed at once is a slip. Ids may have two forms: the number tells. */
    static List<Problem> bothWays(List<String> added, List<String> removed, String field) {
        return IntStream.range(0, added.size())
                .filter(index -> removed.stream().anyMatch(each -> number(each).equals(number(added.get(index)))))
                .mapToObj(index -> Problem.at(UserErrorCode.INVALID_VALUE, "items.bothWays", field, index))
                .toList();
    }

    private static String number(String nativeId) {
        return nativeId.substring(nativeId.lastIndexOf('/') + 1);
    }

    private static List<Problem> past(Instant time, Instant now, Object... path) {
        return time == null || time.isAfter(now)
                ? List.of()
                : List.of(Problem.at(UserErrorCode.INVALID_VALUE, "plan.past", path));
    }
}
