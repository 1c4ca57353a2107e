package io.deliverygraph.graph.limit;

import java.util.HashMap;
import java.util.Map;

/** Adds up what stands side by side in one selection. */
final class SideBySide {

    private final Map<String, Long> aliased = new HashMap<>();
    private long depth;
    private long breadth;
    private long fields;
    private long aliases;
    private long directives;
    private long lists;
    private long introspectionDepth;
    private long introspectionFields;

    /** @param times how often it stands here, at least once */
    void add(Selected part, long times) {
        depth = Math.max(depth, part.depth());
        breadth = more(breadth, part.breadth(), times);
        fields = more(fields, part.fields(), times);
        aliases = more(aliases, part.aliases(), times);
        part.aliased().forEach((name, found) -> aliased.merge(name, Amount.product(found, times), Amount::sum));
        directives = more(directives, part.directives(), times);
        lists = Math.max(lists, part.lists());
        introspectionDepth = Math.max(introspectionDepth, part.introspectionDepth());
        introspectionFields = more(introspectionFields, part.introspectionFields(), times);
    }

    void addDirectives(int number) {
        directives = Amount.sum(directives, number);
    }

    /** Nothing may be added any more. */
    Selected all() {
        return new Selected(
                depth, breadth, fields, aliases, aliased, directives, lists, introspectionDepth, introspectionFields);
    }

    private static long more(long before, long part, long times) {
        return Amount.sum(before, Amount.product(part, times));
    }
}
