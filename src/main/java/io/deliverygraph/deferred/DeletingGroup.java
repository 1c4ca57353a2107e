package io.deliverygraph.deferred;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Deletion;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Deletes a selling plan group with its plans. A profile that prices it stays. */
record DeletingGroup(Store store, DeleteSellingPlanGroup command, SellingPlanGroups groups, DeliveryProfiles profiles)
        implements Change<SellingPlanGroup, Deletion> {

    @Override
    public Uni<SellingPlanGroup> present() {
        return groups.byIds(store, List.of(GlobalId.of(command.id()).nativeId()))
                .map(found -> GroupTarget.of(found, "id"));
    }

    @Override
    public List<Problem> problems(SellingPlanGroup present) {
        return List.of();
    }

    @Override
    public Deletion preview(SellingPlanGroup present) {
        return Deletion.done(command.id());
    }

    @Override
    public Uni<Deletion> forward(SellingPlanGroup present) {
        return GroupTarget.ours(groups.delete(store, command)).replaceWith(Deletion.done(command.id()));
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
