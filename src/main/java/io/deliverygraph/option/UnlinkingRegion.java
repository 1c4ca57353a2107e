package io.deliverygraph.option;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Node;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Revisions;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;

/** Takes the link to a region away; the region itself may be gone already. */
record UnlinkingRegion(Store store, ShippingOptionRegion command, ShippingOptions options)
        implements Change<ShippingOption, ShippingOption> {

    @Override
    public Uni<ShippingOption> present() {
        return options.byIds(store, List.of(GlobalId.of(command.optionId()).nativeId()))
                .map(found -> OptionChecks.target(found, "optionId"));
    }

    @Override
    public List<Problem> problems(ShippingOption present) {
        List<Problem> problems = new ArrayList<>(Revisions.stale(command.revision(), present.revisionNow(), present));
        problems.addAll(
                OptionChecks.notWithoutRegion(store, present.regionNativeIds().contains(region())));
        return problems;
    }

    private String region() {
        return GlobalId.of(command.regionId()).nativeId();
    }

    @Override
    public ShippingOption preview(ShippingOption present) {
        String region = region();
        return present.in(present.regionNativeIds().stream()
                .filter(id -> !id.equals(region))
                .toList());
    }

    /** Costs no write where the option is not linked to the region: the platform need not even know such an id. */
    @Override
    public Uni<ShippingOption> forward(ShippingOption present) {
        return present.regionNativeIds().contains(region())
                ? options.removeRegion(present, command)
                : Uni.createFrom().item(present);
    }

    @Override
    public Node current(ShippingOption present) {
        return present;
    }

    @Override
    public void forgetWhatWasRead() {
        options.forget(store);
    }
}
