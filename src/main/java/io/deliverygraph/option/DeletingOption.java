package io.deliverygraph.option;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Deletion;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Deletes a shipping option. */
record DeletingOption(Store store, DeleteShippingOption command, ShippingOptions options)
        implements Change<ShippingOption, Deletion> {

    @Override
    public Uni<ShippingOption> present() {
        return options.byIds(store, List.of(GlobalId.of(command.id()).nativeId()))
                .map(found -> OptionChecks.target(found, "id"));
    }

    @Override
    public List<Problem> problems(ShippingOption present) {
        return List.of();
    }

    @Override
    public Deletion preview(ShippingOption present) {
        return Deletion.done(command.id());
    }

    @Override
    public Uni<Deletion> forward(ShippingOption present) {
        return options.delete(store, command).replaceWith(Deletion.done(command.id()));
    }

    @Override
    public void forgetWhatWasRead() {
        options.forget(store);
    }
}
