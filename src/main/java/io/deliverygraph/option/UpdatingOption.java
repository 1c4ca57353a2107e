package io.deliverygraph.option;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Node;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Revisions;
import io.deliverygraph.profile.ProfileChecks;
import io.deliverygraph.store.Feature;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Changes a shipping option. */
record UpdatingOption(Store store, UpdateShippingOption command, ShippingOptions options)
        implements Change<ShippingOption, ShippingOption> {

    @Override
    public Uni<ShippingOption> present() {
        return options.byIds(store, List.of(GlobalId.of(command.id()).nativeId()))
                .map(found -> OptionChecks.target(found, "id"));
    }

    @Override
    public List<Problem> problems(ShippingOption present) {
        List<Problem> problems = new ArrayList<>(Revisions.stale(command.revision(), present.revisionNow(), present));
        problems.addAll(ProfileChecks.blank(store, command.title(), "title"));
        problems.addAll(OptionChecks.onOff(store, command));
        Representable representable =
                new Representable(store, command.title() == null ? present.title() : command.title());
        problems.addAll(representable.category(command.category()));
        problems.addAll(representable.rates(command.rates()));
        problems.addAll(representable.currency(present, command.rates()));
        return problems;
    }

    @Override
    public ShippingOption preview(ShippingOption present) {
        return present.updated(command);
    }

    /** An update that changes nothing is not worth a call. */
    @Override
    public Uni<ShippingOption> forward(ShippingOption present) {
        boolean switches = command.active() != null && store.has(Feature.OPTION_SWITCH);
        boolean changes = switches
                || Stream.of(command.title(), command.category(), command.estimatedDeliveryTime(), command.rates())
                        .anyMatch(Objects::nonNull);
        return changes ? options.update(present, command) : Uni.createFrom().item(present);
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
