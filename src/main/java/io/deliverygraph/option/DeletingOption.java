package io.deliverygraph.option;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Deletes a shipping option. Its result is the id of what is gone. */
record DeletingOption(Store store, DeleteShippingOption command, ShippingOptions options)
        implements Change<ShippingOption, String> {

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
    public String preview(ShippingOption present) {
        return command.id();
    }

    @Override
    public Uni<String> forward(ShippingOption present) {
        return options.delete(store, command).replaceWith(command.id());
    }

    @Override
    public void forgetWhatWasRead() {
        options.forget(store);
    }
}
