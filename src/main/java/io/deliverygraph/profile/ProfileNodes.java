package io.deliverygraph.profile;

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

/** Finds profiles, regions, carriers and origins by global id. */
@ApplicationScoped
public class ProfileNodes implements NodeSource {

    private final Stores stores;
    private final DeliveryProfiles profiles;
    private final Carriers carriers;
    private final Origins origins;

    ProfileNodes(Stores stores, DeliveryProfiles profiles, Carriers carriers, Origins origins) {
        this.stores = stores;
        this.profiles = profiles;
        this.carriers = carriers;
        this.origins = origins;
    }

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.PROFILE, Kind.REGION, Kind.CARRIER, Kind.ORIGIN_GROUP, Kind.ORIGIN);
    }

    @Override
    public Uni<Map<GlobalId, Node>> find(List<GlobalId> ids) {
        record Group(Store store, Kind kind) {}
        Map<Group, List<String>> groups = ids.stream()
                .filter(id -> stores.of(id).isPresent())
                .collect(Collectors.groupingBy(
                        id -> new Group(stores.of(id).orElseThrow(), id.kind()),
                        Collectors.mapping(GlobalId::nativeId, Collectors.toList())));
        if (groups.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        List<Uni<Map<GlobalId, Node>>> reads = groups.entrySet().stream()
                .map(group -> nodes(group.getKey().store(), group.getKey().kind(), group.getValue())
                        .map(ProfileNodes::byId))
                .toList();
        return Uni.join().all(reads).andFailFast().map(ProfileNodes::together);
    }

    private Uni<List<Node>> nodes(Store store, Kind kind, List<String> nativeIds) {
        return switch (kind) {
            case PROFILE -> profiles.byIds(store, nativeIds).map(List::copyOf);
            case REGION -> profiles.byRegionIds(store, nativeIds).map(read -> regions(read, nativeIds));
            case CARRIER -> carriers.installed(store).map(List::copyOf);
            case ORIGIN_GROUP -> profiles.all(store).map(ProfileNodes::originGroups);
            case ORIGIN -> origins.byIds(store, nativeIds).map(List::copyOf);
            default -> Uni.createFrom().item(List.of());
        };
    }

    private static List<Node> regions(List<DeliveryProfile> profiles, List<String> nativeIds) {
        return profiles.stream()
                .flatMap(profile -> nativeIds.stream().flatMap(id -> profile.region(id).stream()))
                .collect(Collectors.toList());
    }

    private static List<Node> originGroups(List<DeliveryProfile> profiles) {
        return profiles.stream()
                .filter(ShopifyDeliveryProfile.class::isInstance)
                .flatMap(profile -> ((ShopifyDeliveryProfile) profile).originGroups().stream())
                .collect(Collectors.toList());
    }

    private static Map<GlobalId, Node> byId(List<Node> nodes) {
        Map<GlobalId, Node> byId = new HashMap<>();
        nodes.forEach(node -> byId.put(GlobalId.of(node.id()), node));
        return byId;
    }

    private static Map<GlobalId, Node> together(List<Map<GlobalId, Node>> maps) {
        Map<GlobalId, Node> all = new HashMap<>();
        maps.forEach(all::putAll);
        return all;
    }
}
