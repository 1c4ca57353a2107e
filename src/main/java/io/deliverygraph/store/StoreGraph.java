package io.deliverygraph.store;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Node;
import io.deliverygraph.graph.NodeSource;
import io.deliverygraph.graph.Reads;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** The connected stores in the graph. */
@GraphQLApi
public class StoreGraph implements NodeSource {

    private final Stores stores;

    StoreGraph(Stores stores) {
        this.stores = stores;
    }

    @NonNull
    @Query
    @Description("Every connected store.")
    @Reads(everyStore = true)
    public Uni<List<@NonNull Store>> stores() {
        return Uni.createFrom().item(List.copyOf(stores.all()));
    }

    @Query
    @Description("One store; null where none has this id.")
    @Reads
    public Uni<Store> store(@NonNull @Id String id) {
        return Uni.createFrom().item(stores.byId(id).orElse(null));
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.STORE);
    }

    @Override
    public Uni<Map<GlobalId, Node>> find(List<GlobalId> ids) {
        Map<GlobalId, Node> found = new HashMap<>();
        ids.forEach(id -> stores.byId(id.encoded()).ifPresent(store -> found.put(id, store)));
        return Uni.createFrom().item(found);
    }
}
