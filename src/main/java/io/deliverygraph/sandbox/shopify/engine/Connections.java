package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.value.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes pages of lists (Shopify contract 1.3). */
final class Connections {

    private static final int LARGEST_PAGE = 250;

    private Connections() {}

    /**
     * The page that the arguments {@code first}, {@code after}, {@code last}, {@code before} and {@code reverse} ask
     * for.
     *
     * @throws Refused with {@code BAD_REQUEST} if they make no sense
     */
    static <T> Map<String, Object> page(Collection<T> nodes, Order<T> order, Map<String, Object> arguments) {
        Optional<Integer> first = size(arguments, "first");
        Optional<Integer> last = size(arguments, "last");
        if (first.isPresent() == last.isPresent()) {
            throw Refused.badRequest(
                    first.isPresent()
                            ? "providing both first and last is not supported"
                            : "you must provide one of first or last");
        }
        boolean reverse = Boolean.TRUE.equals(arguments.get("reverse"));
        List<Row<T>> all = sorted(nodes, order, reverse);
        int from = cursor(arguments, "after")
                .map(after -> passed(all, after, reverse, true))
                .orElse(0);
        int to = cursor(arguments, "before")
                .map(before -> passed(all, before, reverse, false))
                .orElse(all.size());
        int end = first.map(size -> Math.min(from + size, to)).orElse(Math.max(to, from));
        int start = last.map(size -> Math.max(end - size, from)).orElse(from);
        return map(all, start, Math.max(start, end));
    }

    private static <T> List<Row<T>> sorted(Collection<T> nodes, Order<T> order, boolean reverse) {
        List<Row<T>> rows = new ArrayList<>(nodes.stream().map(order::row).toList());
        Collections.sort(rows);
        if (reverse) {
            Collections.reverse(rows);
        }
        return rows;
    }

    /** How many rows come before a cursor, its own row included if wanted. */
    private static <T> int passed(List<Row<T>> rows, Cursor cursor, boolean reverse, boolean including) {
        int passed = 0;
        for (Row<T> row : rows) {
            int order = reverse ? -row.cursor().compareTo(cursor) : row.cursor().compareTo(cursor);
            if (order < 0 || (including && order == 0)) {
                passed++;
            }
        }
        return passed;
    }

    private static Optional<Integer> size(Map<String, Object> arguments, String name) {
        Object asked = arguments.get(name);
        if (asked == null) {
            return Optional.empty();
        }
        if (!(asked instanceof Integer size) || size < 0 || size > LARGEST_PAGE) {
            throw Refused.badRequest(name + " has to be from 0 to " + LARGEST_PAGE + ", not " + asked);
        }
        return Optional.of(size);
    }

    private static Optional<Cursor> cursor(Map<String, Object> arguments, String name) {
        return Optional.ofNullable((String) arguments.get(name))
                .map(text -> Cursor.read(text)
                        .orElseThrow(() -> Refused.badRequest("Invalid cursor for current pagination sort.")));
    }

    private static <T> Map<String, Object> map(List<Row<T>> all, int start, int end) {
        List<Row<T>> rows = all.subList(start, end);
        Map<String, Object> info = new HashMap<>();
        info.put("hasNextPage", !rows.isEmpty() && end < all.size());
        info.put("hasPreviousPage", !rows.isEmpty() && start > 0);
        info.put("startCursor", rows.isEmpty() ? null : rows.get(0).cursor().written());
        info.put(
                "endCursor",
                rows.isEmpty() ? null : rows.get(rows.size() - 1).cursor().written());
        return Map.of(
                "edges",
                rows.stream()
                        .map(row -> Map.of("cursor", row.cursor().written(), "node", row.node()))
                        .toList(),
                "nodes",
                rows.stream().map(Row::node).toList(),
                "pageInfo",
                info);
    }

    /** An entry of a list with its place. */
    record Row<T>(Cursor cursor, T node) implements Comparable<Row<T>> {

        @Override
        public int compareTo(Row<T> other) {
            return cursor.compareTo(other.cursor());
        }
    }
}
