package io.deliverygraph.option;

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

/** Finds shipping options by global id. */
@ApplicationScoped
public class OptionNodes implements NodeSource {

    private final Stores stores;
    private final ShippingOptions options;

    OptionNodes(Stores stores, ShippingOptions options) {
        this.stores = stores;
        this.options = options;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.OPTION);
    }

    @Override
    public Uni<Map<GlobalId, Node>> find(List<GlobalId> ids) {
        Map<Store, List<String>> byStore = ids.stream()
                .filter(id -> stores.of(id).isPresent())
                .collect(Collectors.groupingBy(
                        id -> stores.of(id).orElseThrow(),
                        Collectors.mapping(GlobalId::nativeId, Collectors.toList())));
        if (byStore.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<Uni<List<ShippingOption>>> reads = byStore.entrySet().stream()
                .map(group -> options.byIds(group.getKey(), group.getValue()))
                .toList();
        return Uni.join().all(reads).andFailFast().map(OptionNodes::byId);
    }

    private static Map<GlobalId, Node> byId(List<List<ShippingOption>> found) {
        Map<GlobalId, Node> byId = new HashMap<>();
        found.forEach(options -> options.forEach(option -> byId.put(GlobalId.of(option.id()), option)));
        return byId;
    }
}
