package io.deliverygraph.deferred;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Makes a selling plan group. Needs nothing of what is there. */
record CreatingGroup(
        Store store, CreateSellingPlanGroup command, Instant now, SellingPlanGroups groups, DeliveryProfiles profiles)
        implements Change<Instant, SellingPlanGroup> {

    @Override
    public Uni<Instant> present() {
        return Uni.createFrom().item(now);
    }

    @Override
    public List<Problem> problems(Instant present) {
        return DeferredChecks.plans(List.of(), command.plans(), present, "plans");
    }

    @Override
    public SellingPlanGroup preview(Instant present) {
        return Drafts.group(store, command);
    }

    @Override
    public Uni<SellingPlanGroup> forward(Instant present) {
        return groups.create(store, command);
    }

    @Override
    public void forgetWhatWasRead() {
        profiles.forget(store);
    }
}
