package io.deliverygraph.option;

import io.deliverygraph.graph.Change;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Node;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Revisions;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Links a shipping option to one more region. Linking it twice changes nothing but the revision. */
record LinkingRegion(Store store, ShippingOptionRegion command, ShippingOptions options, DeliveryProfiles profiles)
        implements Change<LinkingRegion.Present, ShippingOption> {

    record Present(ShippingOption option, List<DeliveryProfile> profiles) {}

    @Override
    public Uni<Present> present() {
        return Uni.combine()
                .all()
                .unis(
                        options.byIds(
                                store, List.of(GlobalId.of(command.optionId()).nativeId())),
                        profiles.all(store))
                .with((found, all) -> new Present(OptionChecks.target(found, "optionId"), all));
    }

    @Override
    public List<Problem> problems(Present present) {
        ShippingOption option = present.option();
        List<Problem> problems = new ArrayList<>(Revisions.stale(command.revision(), option.revisionNow(), option));
        if (RegionsOfOptions.region(region(), present.profiles()).isEmpty()) {
            problems.add(Problem.at(UserErrorCode.NOT_FOUND, "region.unknown", "regionId"));
        }
        problems.addAll(
                OptionChecks.noSecondRegion(store, !option.regionNativeIds().contains(region())));
        problems.addAll(OptionChecks.tooManyRegions(store, regionsAfter(option).size()));
        return problems;
    }

    private String region() {
        return GlobalId.of(command.regionId()).nativeId();
    }

    private List<String> regionsAfter(ShippingOption option) {
        return Stream.concat(option.regionNativeIds().stream(), Stream.of(region()))
                .distinct()
                .toList();
    }

    @Override
    public ShippingOption preview(Present present) {
        return present.option().in(regionsAfter(present.option()));
    }

    @Override
    public Uni<ShippingOption> forward(Present present) {
        boolean already = present.option().regionNativeIds().contains(region());
        return already && !store.can(Capability.SHARED_OPTIONS)
                ? Uni.createFrom().item(present.option())
                : options.addRegion(store, command);
    }

    @Override
    public Node current(Present present) {
        return present.option();
    }

    @Override
    public void forgetWhatWasRead() {
        options.forget(store);
    }
}
