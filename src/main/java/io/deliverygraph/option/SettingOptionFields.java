package io.deliverygraph.option;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.profile.ProfileChecks;
import io.deliverygraph.profile.SetExtendedFields;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** Replaces what one app has stored with a shipping option. The option's revision stays (Wix contract 1.6). */
record SettingOptionFields(Store store, SetExtendedFields command, ShippingOptions options)
        implements Change<ShippingOption, ShippingOption> {

    @Override
    public Uni<ShippingOption> present() {
        return options.byIds(store, List.of(GlobalId.of(command.id()).nativeId()))
                .map(found -> OptionChecks.target(found, "id"));
    }

    @Override
    public List<Problem> problems(ShippingOption present) {
        return ProfileChecks.extendedFields(store);
    }

    @Override
    public ShippingOption preview(ShippingOption present) {
        return present.withExtendedFields(command.namespace(), command.data());
    }

    @Override
    public Uni<ShippingOption> forward(ShippingOption present) {
        return options.setExtendedFields(store, command);
    }

    @Override
    public void forgetWhatWasRead() {
        options.forget(store);
    }
}
