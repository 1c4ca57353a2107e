package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads things by id. */
final class Nodes {

    private Nodes() {}

    /** What {@code nodes(ids:)} found. Null stands for an unknown id, an empty object for one of another kind. */
    static List<JsonNode> found(JsonNode data) {
        List<JsonNode> found = new ArrayList<>();
        data.path("nodes").forEach(node -> {
            if (node.path("id").isTextual()) {
                found.add(node);
            }
        });
        return found;
    }

    /** Asks for so many ids in a call, all calls side by side. */
    static Uni<List<JsonNode>> inParts(List<String> ids, int most, Function<List<String>, Uni<List<JsonNode>>> ask) {
        List<Uni<List<JsonNode>>> parts = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += most) {
            parts.add(ask.apply(ids.subList(from, Math.min(ids.size(), from + most))));
        }
        return parts.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Uni.join()
                        .all(parts)
                        .andFailFast()
                        .map(found -> found.stream().flatMap(List::stream).toList());
    }
}
