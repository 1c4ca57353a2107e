package io.deliverygraph.sandbox.wix.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pointers to pages. A cursor holds the query and the position of the entity its page lies after or before, so that
 * entities that come and go do not shift pages, and nothing has to be remembered.
 */
public final class Cursors {

    private final Sealing sealing;

    public Cursors(Sealing sealing) {
        this.sealing = sealing;
    }

    /** What a cursor says. */
    record Cursor(Query.Source source, int limit, Query.Boundary boundary) {}

    String issue(Query query, Order.Position position, Query.Direction direction) {
        ObjectNode content = Json.object()
                .put("kind", query.kind().name())
                .put("limit", query.limit())
                .put("direction", direction.name());
        setIfPresent(content, "filter", query.source().filter());
        setIfPresent(content, "sort", query.source().sort());
        ArrayNode values = content.putArray("position");
        position.values().forEach(values::add);
        return sealing.close(Json.bytes(content));
    }

    private static void setIfPresent(ObjectNode content, String name, JsonNode value) {
        if (!value.isMissingNode()) {
            content.set(name, value);
        }
    }

    /** The content of a cursor this sandbox issued for this kind of entity; empty for any other text. */
    Optional<Cursor> open(String text, Queryable kind) {
        return sealing.open(text)
                .flatMap(Json::parse)
                .filter(content -> Queryable.named(content.path("kind").asText())
                        .filter(kind::equals)
                        .isPresent())
                .map(Cursors::read);
    }

    private static Cursor read(JsonNode content) {
        List<String> values = new ArrayList<>();
        content.get("position").forEach(value -> values.add(value.textValue()));
        return new Cursor(
                new Query.Source(content.path("filter"), content.path("sort")),
                content.get("limit").intValue(),
                new Query.Boundary(
                        new Order.Position(values),
                        Query.Direction.valueOf(content.get("direction").textValue())));
    }
}
