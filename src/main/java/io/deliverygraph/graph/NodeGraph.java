package io.deliverygraph.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Relay's {@code node} and {@code nodes}. */
@GraphQLApi
public class NodeGraph {

    /** Keeps one document from reading a whole store id by id. */
    static final int MOST_NODES = 100;

    private final Instance<NodeSource> sources;
    private final Questions questions;

    NodeGraph(@Any Instance<NodeSource> sources, Questions questions) {
        this.sources = sources;
        this.questions = questions;
    }

    @Query
    @Description("Anything with a global id; null where nothing has that id.")
    @Reads(byIds = true)
    public Uni<Node> node(@NonNull @Id String id) {
        return found(List.of(id)).map(found -> found.get(0));
    }

    @Query
    @NonNull
    @Description("At most 100 ids; null where nothing has that id.")
    @Reads(byIds = true)
    public Uni<List<Node>> nodes(@NonNull List<@NonNull String> ids) {
        if (ids.size() > MOST_NODES) {
            questions.refuse(List.of(
                    Problem.at(UserErrorCode.TOO_MANY, "list.tooMany").in("ids").with("max", MOST_NODES)));
        }
        return found(ids);
    }

    private Uni<List<Node>> found(List<String> ids) {
        Map<NodeSource, List<GlobalId>> bySource = ids.stream()
                .map(GlobalId::parse)
                .flatMap(Optional::stream)
                .distinct()
                .filter(id -> sourceOf(id.kind()).isPresent())
                .collect(Collectors.groupingBy(id -> sourceOf(id.kind()).orElseThrow()));
        List<Uni<Map<GlobalId, Node>>> finds = bySource.entrySet().stream()
                .map(entry -> entry.getKey().find(entry.getValue()))
                .toList();
        return allOf(finds).map(found -> inOrder(ids, found));
    }

    private Optional<NodeSource> sourceOf(Kind kind) {
        return sources.stream().filter(source -> source.kinds().contains(kind)).findFirst();
    }

    private static Uni<Map<GlobalId, Node>> allOf(List<Uni<Map<GlobalId, Node>>> finds) {
        if (finds.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return Uni.join().all(finds).andFailFast().map(maps -> {
            Map<GlobalId, Node> all = new HashMap<>();
            maps.forEach(all::putAll);
            return all;
        });
    }

    private static List<Node> inOrder(List<String> ids, Map<GlobalId, Node> found) {
        return ids.stream()
                .map(id -> GlobalId.parse(id).map(found::get).orElse(null))
                .collect(Collectors.toList());
    }
}
