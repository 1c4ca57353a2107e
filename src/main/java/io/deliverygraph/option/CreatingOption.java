package io.deliverygraph.option;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.ProfileChecks;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.stream.Stream;

/** Makes a shipping option. */
record CreatingOption(Store store, CreateShippingOption command, ShippingOptions options, DeliveryProfiles profiles)
        implements Change<List<DeliveryProfile>, ShippingOption> {

    @Override
    public Uni<List<DeliveryProfile>> present() {
        return profiles.all(store);
    }

    @Override
    public List<Problem> problems(List<DeliveryProfile> present) {
        Representable representable = new Representable(store, command.title());
        return Stream.of(
                        OptionChecks.regionsExist(command.regionIds(), present),
                        ProfileChecks.blank(store, command.title(), "title"),
                        representable.regions(command.regionIds()),
                        representable.category(command.category()),
                        representable.rates(command.rates()))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public ShippingOption preview(List<DeliveryProfile> present) {
        return options.draft(store, command);
    }

    @Override
    public Uni<ShippingOption> forward(List<DeliveryProfile> present) {
        return options.create(store, command);
    }

    @Override
    public void forgetWhatWasRead() {
        options.forget(store);
    }
}
