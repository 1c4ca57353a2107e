package io.deliverygraph.deferred;

import io.deliverygraph.deferred.SellingPlanGroups.Items;
import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Changes a selling plan group, its plans and what it holds. */
record UpdatingGroup(
        Store store, UpdateSellingPlanGroup command, Instant now, SellingPlanGroups groups, DeliveryProfiles profiles)
        implements Change<UpdatingGroup.Present, SellingPlanGroup> {

    /** @param held null where the command does not ask for it */
    record Present(SellingPlanGroup group, Items held) {}

    private String nativeId() {
        return GlobalId.of(command.id()).nativeId();
    }

    @Override
    public Uni<Present> present() {
        Uni<SellingPlanGroup> group =
                groups.byIds(store, List.of(nativeId())).map(found -> GroupTarget.of(found, "id"));
        return command.changesItems()
                ? Uni.combine().all().unis(group, held()).with(Present::new)
                : group.map(found -> new Present(found, null));
    }

    private Uni<Items> held() {
        return groups.items(store, List.of(nativeId()))
                .map(found -> found.stream().findFirst().orElseGet(() -> new Items(nativeId(), List.of(), List.of())));
    }

    @Override
    public List<Problem> problems(Present present) {
        List<String> removed = removedPlans();
        List<SellingPlan> kept = present.group().plans().stream()
                .filter(plan -> !removed.contains(plan.nativeId()))
                .toList();
        List<Problem> problems = new ArrayList<>(unknownPlans(present.group()));
        problems.addAll(DeferredChecks.bothWays(command.addProductIds(), command.removeProductIds(), "addProductIds"));
        problems.addAll(DeferredChecks.bothWays(command.addVariantIds(), command.removeVariantIds(), "addVariantIds"));
        problems.addAll(DeferredChecks.plans(kept, command.addPlans(), now, "addPlans"));
        int plans = kept.size() + command.addPlans().size();
        if (plans == 0) {
            problems.add(Problem.at(UserErrorCode.REQUIRED, "plans.none", "removePlanIds"));
        }
        if (plans > CreateSellingPlanGroup.MOST_PLANS) {
            problems.add(Problem.at(UserErrorCode.LIMIT_EXCEEDED, "plans.tooMany", "addPlans")
                    .with("limit", CreateSellingPlanGroup.MOST_PLANS));
        }
        return problems;
    }

    private List<String> removedPlans() {
        return command.removePlanIds().stream()
                .map(id -> GlobalId.of(id).nativeId())
                .toList();
    }

    private List<Problem> unknownPlans(SellingPlanGroup group) {
        List<String> removed = removedPlans();
        return IntStream.range(0, removed.size())
                .filter(index -> group.plan(removed.get(index)).isEmpty())
                .mapToObj(index -> Problem.at(UserErrorCode.NOT_FOUND, "plan.unknown", "removePlanIds", index))
                .toList();
    }

    @Override
    public SellingPlanGroup preview(Present present) {
        return Drafts.updated(present.group(), command);
    }

    /** An update that changes nothing is not worth a call. */
    @Override
    public Uni<SellingPlanGroup> forward(Present present) {
        return command.changesGroup() || command.changesItems()
                ? GroupTarget.ours(groups.update(present.group(), present.held(), command))
                : Uni.createFrom().item(present.group());
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
