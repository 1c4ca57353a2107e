package io.deliverygraph.sandbox.wix.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A total order: the keys of the query, then the id. */
record Order(List<SortKey> keys) {

    /**
     * Where an entity stands in an order.
     *
     * @param values one for each key and the id; null where a field is not set
     */
    record Position(List<String> values) {}

    /** The newest first, as Wix does when nothing is asked for (Wix contract 4.5). */
    static Order newestFirst(Queryable kind) {
        return new Order(List.of(new SortKey(kind.field("createdDate").orElseThrow(), true)));
    }

    Position positionOf(JsonNode entity) {
        List<String> values = new ArrayList<>();
        keys.forEach(key -> values.add(key.field().keyIn(entity)));
        values.add(entity.get("id").textValue());
        return new Position(values);
    }

    Comparator<Position> comparator() {
        return (left, right) -> IntStream.rangeClosed(0, keys.size())
                .map(index ->
                        compare(index, left.values().get(index), right.values().get(index)))
                .filter(comparison -> comparison != 0)
                .findFirst()
                .orElse(0);
    }

    private int compare(int index, String left, String right) {
        return index < keys.size() ? keys.get(index).compare(left, right) : left.compareTo(right);
    }
}
