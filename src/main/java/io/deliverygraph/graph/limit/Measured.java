package io.deliverygraph.graph.limit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much of each there is in a document. Made once for each document and kept with it.
 *
 * @param most the most of each in any of its operations; nothing of what only variables can say
 * @param variables names of variables by what their values are ({@code first}, {@code ids}), for each operation by its
 *     name; empty for the one without
 * @param steps that the walk took
 */
public record Measured(Map<Limit, Amount> most, Map<String, Map<Limit, Set<String>>> variables, int steps) {

    public Measured {
        most = Collections.unmodifiableMap(new EnumMap<>(most));
        variables = Map.copyOf(variables);
    }

    long of(Limit limit) {
        return most.getOrDefault(limit, Amount.NONE).number();
    }

    /** What is too much in the document itself. */
    List<Excess> over(Allowed allowed) {
        return most.entrySet().stream()
                .flatMap(each -> allowed.over(each.getKey(), each.getValue()).stream())
                .toList();
    }

    /**
     * What is too much in the values of an operation's variables.
     *
     * @param operation its name, null for the one without
     * @param values of the types that the operation declares, its defaults included
     */
    List<Excess> over(Allowed allowed, String operation, Map<String, Object> values) {
        return over(allowed, variables.getOrDefault(operation == null ? "" : operation, Map.of()), values);
    }

    private static List<Excess> over(Allowed allowed, Map<Limit, Set<String>> names, Map<String, Object> values) {
        if (values.isEmpty()) {
            return List.of();
        }
        long page = 0;
        for (String name : names.getOrDefault(Limit.PAGE_SIZE, Set.of())) {
            page = Math.max(page, values.get(name) instanceof Number number ? number.longValue() : 0);
        }
        long ids = 0;
        for (String name : names.getOrDefault(Limit.IDS, Set.of())) {
            ids = Math.max(ids, values.get(name) instanceof Collection<?> list ? list.size() : 0);
        }
        List<Excess> excesses = new ArrayList<>(0);
        add(excesses, allowed, Limit.PAGE_SIZE, page);
        add(excesses, allowed, Limit.IDS, ids);
        addEverything(excesses, allowed, values.values());
        return excesses;
    }

    /** Not by recursion: a caller decides how deep values nest. */
    private static void addEverything(List<Excess> excesses, Allowed allowed, Collection<?> values) {
        List<Object> open = new ArrayList<>(values);
        long seen = 0;
        long longest = 0;
        while (!open.isEmpty()) {
            Object value = open.remove(open.size() - 1);
            seen++;
            if (value instanceof Collection<?> list) {
                longest = Math.max(longest, list.size());
                open.addAll(list);
            }
            if (value instanceof Map<?, ?> object) {
                open.addAll(object.values());
            }
        }
        add(excesses, allowed, Limit.LIST_SIZE, longest);
        add(excesses, allowed, Limit.VALUES, seen);
    }

    private static void add(List<Excess> excesses, Allowed allowed, Limit limit, long found) {
        if (found > allowed.of(limit)) {
            excesses.add(new Excess(limit, allowed.of(limit), found, null));
        }
    }
}
