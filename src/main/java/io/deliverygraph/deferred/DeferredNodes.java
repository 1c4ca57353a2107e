package io.deliverygraph.deferred;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Node;
import io.deliverygraph.graph.NodeSource;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.Stores;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds selling plan groups and plans by global id. */
@ApplicationScoped
public class DeferredNodes implements NodeSource {

    private final Stores stores;
    private final SellingPlanGroups groups;

    DeferredNodes(Stores stores, SellingPlanGroups groups) {
        this.stores = stores;
        this.groups = groups;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.SELLING_PLAN_GROUP, Kind.SELLING_PLAN);
    }

    /** A plan is found through all groups: it does not tell its own. */
    @Override
    public Uni<Map<GlobalId, Node>> find(List<GlobalId> ids) {
        Map<Store, List<GlobalId>> byStore = ids.stream()
                .filter(id -> stores.of(id).isPresent())
                .collect(Collectors.groupingBy(id -> stores.of(id).orElseThrow()));
        if (byStore.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<Uni<List<SellingPlanGroup>>> reads = byStore.entrySet().stream()
                .map(asked -> read(asked.getKey(), asked.getValue()))
                .toList();
        return Uni.join().all(reads).andFailFast().map(DeferredNodes::byId);
    }

    private Uni<List<SellingPlanGroup>> read(Store store, List<GlobalId> ids) {
        boolean groupsOnly = ids.stream().allMatch(id -> id.kind() == Kind.SELLING_PLAN_GROUP);
        return groupsOnly
                ? groups.byIds(store, ids.stream().map(GlobalId::nativeId).toList())
                : groups.all(store);
    }

    private static Map<GlobalId, Node> byId(List<List<SellingPlanGroup>> found) {
        Map<GlobalId, Node> byId = new HashMap<>();
        found.stream()
                .flatMap(List::stream)
                .flatMap(group -> Stream.concat(Stream.of(group), group.plans().stream()))
                .forEach(node -> byId.put(GlobalId.of(node.id()), node));
        return byId;
    }
}
