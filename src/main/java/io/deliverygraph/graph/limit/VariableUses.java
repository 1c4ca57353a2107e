package io.deliverygraph.graph.limit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which variables stand for what, in one operation or fragment itself, and which fragments it uses. */
final class VariableUses {

    private final Map<Limit, Set<String>> variables = new EnumMap<>(Limit.class);
    private final Set<String> fragments = new HashSet<>();

    void variable(Limit limit, String name) {
        variables.computeIfAbsent(limit, none -> new HashSet<>()).add(name);
    }

    void fragment(String name) {
        fragments.add(name);
    }

    /**
     * Names of variables by what their values are, those in fragments included.
     *
     * @param ofFragments the uses of each fragment, by its name
     */
    Map<Limit, Set<String>> all(Map<String, VariableUses> ofFragments) {
        Map<Limit, Set<String>> all = new EnumMap<>(Limit.class);
        Set<String> seen = new HashSet<>(fragments);
        Deque<String> open = new ArrayDeque<>(fragments);
        into(all);
        while (!open.isEmpty()) {
            VariableUses next = ofFragments.get(open.remove());
            if (next != null) {
                next.into(all);
                next.fragments.stream().filter(seen::add).forEach(open::add);
            }
        }
        return all;
    }

    private void into(Map<Limit, Set<String>> all) {
        variables.forEach((limit, names) ->
                all.computeIfAbsent(limit, none -> new HashSet<>()).addAll(names));
    }

    /** @param operations the uses of each operation, by its name; empty for the one without */
    static Map<String, Map<Limit, Set<String>>> byOperation(
            Map<String, VariableUses> operations, Map<String, VariableUses> fragments) {
        Map<String, Map<Limit, Set<String>>> all = new HashMap<>();
        operations.forEach((name, uses) -> all.put(name, uses.all(fragments)));
        return all;
    }
}
