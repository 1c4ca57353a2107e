package io.deliverygraph.graph.limit;

import graphql.language.Field;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What one selection holds, its fragments followed. Added up from its parts, so that a fragment is looked at once and
 * counted wherever it is used. Numbers stop at {@link Long#MAX_VALUE}.
 *
 * @param depth fields inside one another
 * @param breadth fields side by side
 * @param fields in all
 * @param aliases in all
 * @param aliased how often each field stands side by side under another name
 * @param directives in all
 * @param lists lists of the schema's description inside one another
 * @param introspectionDepth the same, of what is below {@code __schema} and {@code __type} alone
 * @param introspectionFields fields below {@code __schema} and {@code __type}
 */
record Selected(
        long depth,
        long breadth,
        long fields,
        long aliases,
        Map<String, Long> aliased,
        long directives,
        long lists,
        long introspectionDepth,
        long introspectionFields) {

    Selected {
        aliased = Collections.unmodifiableMap(aliased);
    }

    static final Selected NOTHING = new Selected(0, 0, 0, 0, Map.of(), 0, 0, 0, 0);

    /** Deeper than any limit. */
    static final Selected BOTTOMLESS = new Selected(Long.MAX_VALUE, 0, 0, 0, Map.of(), 0, 0, 0, 0);

    /** What leads in a circle through the description of a schema, from a type to many types. */
    private static final List<String> LISTS = List.of("fields", "inputFields", "interfaces", "possibleTypes");

    private static final List<String> ROOTS = List.of("__schema", "__type");

    /** A field with this below it. */
    Selected under(Field field) {
        boolean named = field.getAlias() != null;
        boolean asksForTheSchema = ROOTS.contains(field.getName());
        return new Selected(
                Amount.sum(depth, 1),
                1,
                Amount.sum(fields, 1),
                Amount.sum(aliases, named ? 1 : 0),
                named ? Map.of(field.getName(), 1L) : Map.of(),
                Amount.sum(directives, field.getDirectives().size()),
                Amount.sum(lists, LISTS.contains(field.getName()) ? 1 : 0),
                asksForTheSchema ? lists : introspectionDepth,
                asksForTheSchema ? fields : introspectionFields);
    }

    /** With as many directives more. */
    Selected with(int more) {
        return new Selected(
                depth,
                breadth,
                fields,
                aliases,
                aliased,
                Amount.sum(directives, more),
                lists,
                introspectionDepth,
                introspectionFields);
    }

    /** The most aliases of one field. */
    long aliasesOfOneField() {
        return aliased.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
