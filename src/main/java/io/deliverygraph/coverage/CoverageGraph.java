package io.deliverygraph.coverage;

import io.deliverygraph.graph.Questions;
import io.deliverygraph.graph.Read;
import io.deliverygraph.graph.Reads;
import io.deliverygraph.option.ShippingOptions;
import io.deliverygraph.profile.DeliveryProfiles;
import io.deliverygraph.profile.DestinationInput;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Where a store ships to, in the graph. */
@GraphQLApi
public class CoverageGraph {

    private final Questions questions;
    private final Stores stores;
    private final DeliveryProfiles profiles;
    private final ShippingOptions options;

    CoverageGraph(Questions questions, Stores stores, DeliveryProfiles profiles, ShippingOptions options) {
        this.questions = questions;
        this.stores = stores;
        this.profiles = profiles;
        this.options = options;
    }

    @Query
    @NonNull
    @Description("Which region of each profile serves a place: subdivision before country before rest of the world. "
            + "One entry for each profile of the store, whether it ships there or not.")
    @Reads({Read.PROFILES, Read.OPTIONS})
    public Uni<List<@NonNull Coverage>> coverage(@Id @NonNull String storeId, @NonNull DestinationInput destination) {
        questions.checked(destination, "destination");
        Store store = stores.required(storeId, "storeId");
        return Uni.combine()
                .all()
                .unis(profiles.all(store), options.all(store))
                .with((all, offered) -> CoverageMap.of(all, offered).of(destination));
    }
}
