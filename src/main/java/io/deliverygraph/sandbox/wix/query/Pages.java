package io.deliverygraph.sandbox.wix.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Answers queries page by page (Wix contract 6.4). */
public final class Pages {

    private final Cursors cursors;

    public Pages(Cursors cursors) {
        this.cursors = cursors;
    }

    /**
     * One page of the entities a query wants.
     *
     * @param message the request, {@code {"query": {...}}}
     * @param listName what the answer calls the entities
     * @throws io.deliverygraph.sandbox.wix.error.Refusal if the query breaks a rule
     */
    public ObjectNode answer(Queryable kind, JsonNode message, Collection<ObjectNode> entities, String listName) {
        Query query = new QueryReader(kind, cursors).read(message);
        List<Placed> wanted = sorted(query, entities);
        Range range = range(query, wanted);
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putArray(listName);
        wanted.subList(range.start(), range.end()).forEach(placed -> list.add(placed.entity()));
        answer.set("pagingMetadata", metadata(query, wanted, range));
        return answer;
    }

    private record Placed(ObjectNode entity, Order.Position position) {}

    /** Indexes of a page in all that is wanted; the end is the first index beyond. */
    private record Range(int start, int end) {}

    private static List<Placed> sorted(Query query, Collection<ObjectNode> entities) {
        return entities.stream()
                .filter(query.filter()::wants)
                .map(entity -> new Placed(entity, query.order().positionOf(entity)))
                .sorted(Comparator.comparing(Placed::position, query.order().comparator()))
                .toList();
    }

    private static Range range(Query query, List<Placed> wanted) {
        if (query.from().isEmpty()) {
            return new Range(0, Math.min(query.limit(), wanted.size()));
        }
        Query.Boundary boundary = query.from().get();
        Comparator<Order.Position> comparator = query.order().comparator();
        if (boundary.direction() == Query.Direction.NEXT) {
            int start = (int) wanted.stream()
                    .filter(placed -> comparator.compare(placed.position(), boundary.position()) <= 0)
                    .count();
            return new Range(start, Math.min(start + query.limit(), wanted.size()));
        }
        int end = (int) wanted.stream()
                .filter(placed -> comparator.compare(placed.position(), boundary.position()) < 0)
                .count();
        return new Range(Math.max(0, end - query.limit()), end);
    }

    private ObjectNode metadata(Query query, List<Placed> wanted, Range range) {
        boolean hasNext = range.end() < wanted.size() && range.end() > 0;
        boolean hasPrevious = range.start() > 0 && range.start() < wanted.size();
        ObjectNode metadata = Json.object().put("count", range.end() - range.start());
        ObjectNode links = metadata.putObject("cursors");
        if (hasNext) {
            Order.Position last = wanted.get(range.end() - 1).position();
            links.put("next", cursors.issue(query, last, Query.Direction.NEXT));
        }
        if (hasPrevious) {
            Order.Position first = wanted.get(range.start()).position();
            links.put("prev", cursors.issue(query, first, Query.Direction.PREVIOUS));
        }
        return metadata.put("hasNext", hasNext);
    }
}
