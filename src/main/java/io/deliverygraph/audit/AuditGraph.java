package io.deliverygraph.audit;

import io.deliverygraph.deferred.SellingPlanGroups;
import io.deliverygraph.graph.CallerLanguage;
import io.deliverygraph.graph.Messages;
import io.deliverygraph.graph.Provenance;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.option.ShippingOptions;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.Carriers;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The audit in the graph. */
@GraphQLApi
public class AuditGraph {

    private final Stores stores;
    private final DeliveryProfiles profiles;
    private final ShippingOptions options;
    private final SellingPlanGroups groups;
    private final Carriers carriers;
    private final Messages messages;
    private final CallerLanguage caller;
    private final Clock clock;

    AuditGraph(
            Stores stores,
            DeliveryProfiles profiles,
            ShippingOptions options,
            SellingPlanGroups groups,
            Carriers carriers,
            Messages messages,
            CallerLanguage caller,
            Clock clock) {
        this.stores = stores;
        this.profiles = profiles;
        this.options = options;
        this.groups = groups;
        this.carriers = carriers;
        this.messages = messages;
        this.caller = caller;
        this.clock = clock;
    }

    @Query
    @NonNull
    @Description("What is wrong with a store's shipping set-up, and how to mend it. Reads, and changes nothing.")
    @Reads({Read.PROFILES, Read.OPTIONS, Read.SELLING_PLANS, Read.CARRIERS_WITH_BACKUP})
    public Uni<AuditReport> shippingAudit(@NonNull @Id String storeId) {
        Store store = stores.required(storeId, "storeId");
        Provenance.current().restsOnTheTime(clock.instant());
        Wording wording = new Wording(messages, caller.language());
        return setUp(store).map(setUp -> report(setUp, wording));
    }

    private AuditReport report(SetUp setUp, Wording wording) {
        List<Finding> findings = Auditing.of(setUp);
        return new AuditReport(
                setUp.store(),
                AuditGrade.of(findings.stream().map(Finding::severity).toList()),
                findings.stream().map(wording::of).toList(),
                clock.instant());
    }

    /**
     * Three calls at most, as long as each kind fits onto a page: a platform that keeps backup rates has no selling
     * plans, and the other way round.
     */
    private Uni<SetUp> setUp(Store store) {
        return Uni.combine()
                .all()
                .unis(profiles.all(store), options.all(store), groups.all(store))
                .asTuple()
                .flatMap(read -> installed(store, read.getItem1())
                        .map(known -> new SetUp(store, read.getItem1(), read.getItem2(), read.getItem3(), known)));
    }

    /** Asked for only where a check needs to know them: a region has a carrier that could have a backup rate. */
    private Uni<Optional<List<Carrier>>> installed(Store store, List<DeliveryProfile> all) {
        boolean asked = store.can(Capability.BACKUP_RATE)
                && all.stream()
                        .flatMap(profile -> profile.regions().stream())
                        .flatMap(region -> region.carriers().stream())
                        .anyMatch(carrier -> !carrier.speaksThroughOptions());
        return asked
                ? carriers.installed(store).map(Optional::of)
                : Uni.createFrom().item(Optional.empty());
    }
}
