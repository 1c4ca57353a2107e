package io.deliverygraph.graph.limit;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One walk over a document. It looks at each part once, whatever fragments are used how often, and goes no deeper than
 * its stack has room for. It needs no schema: a document is measured before it is validated, as validation takes long
 * for just the documents that this refuses. One that uses unknown fragments, or goes in circles, is measured as if
 * these were empty, and several fragments of one name as if they were one: validation refuses it.
 */
final class DocumentWalk implements ArgumentWalk.Found {

    /** Selections inside one another, whether by fields or by fragments. The parser nests less, fragments may more. */
    static final int DEEPEST = 400;

    /**
     * More than a document within the usual limits can take, and done in some milliseconds. What is above is refused
     * without being counted to its end.
     */
    static final int MOST_STEPS = 250_000;

    private final Map<String, List<FragmentDefinition>> fragments = new LinkedHashMap<>();
    private final Map<String, Selected> known = new HashMap<>();
    private final Set<String> underway = new HashSet<>();
    private final Map<Limit, Amount> most = new EnumMap<>(Limit.class);
    private final ArgumentWalk arguments = new ArgumentWalk(this);
    private final Map<String, VariableUses> usesOfOperations = new HashMap<>();
    private final Map<String, VariableUses> usesOfFragments = new HashMap<>();
    private VariableUses uses = new VariableUses();
    private int steps;

    private DocumentWalk(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments
                        .computeIfAbsent(fragment.getName(), first -> new ArrayList<>())
                        .add(fragment));
    }

    static Measured of(Document document) {
        DocumentWalk walk = new DocumentWalk(document);
        List<OperationDefinition> operations = document.getDefinitionsOfType(OperationDefinition.class);
        walk.found(Limit.OPERATIONS, operations.size(), null);
        walk.found(
                Limit.FRAGMENTS,
                document.getDefinitionsOfType(FragmentDefinition.class).size(),
                null);
        operations.forEach(walk::operation);
        walk.uses = new VariableUses();
        // Those that nobody uses, too: validation would walk through them before it refuses them.
        walk.fragments.forEach((name, all) -> walk.totals(walk.fragment(name, 0), all.get(0)));
        return walk.measured(operations.size());
    }

    private Measured measured(int operations) {
        if (hadEnough() || (long) operations * usesOfFragments.size() > MOST_STEPS) {
            found(Limit.FIELDS, Long.MAX_VALUE, null);
            return new Measured(most, Map.of(), steps);
        }
        return new Measured(most, VariableUses.byOperation(usesOfOperations, usesOfFragments), steps);
    }

    private boolean hadEnough() {
        return steps > MOST_STEPS;
    }

    private void operation(OperationDefinition operation) {
        String name = operation.getName() == null ? "" : operation.getName();
        uses = usesOfOperations.computeIfAbsent(name, first -> new VariableUses());
        found(Limit.VARIABLES, operation.getVariableDefinitions().size(), operation);
        int directives = directives(operation, operation.getDirectives());
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            directives += directives(variable, variable.getDirectives());
            arguments.value(Limit.LIST_SIZE, variable.getDefaultValue());
        }
        Selected all = selections(operation.getSelectionSet(), operation, 0).with(directives);
        found(Limit.ROOT_FIELDS, all.breadth(), operation);
        totals(all, operation);
    }

    private void totals(Selected all, Node<?> of) {
        found(Limit.DEPTH, all.depth(), of);
        found(Limit.FIELDS, all.fields(), of);
        found(Limit.ALIASES, all.aliases(), of);
        found(Limit.DIRECTIVES, all.directives(), of);
        found(Limit.INTROSPECTION_DEPTH, all.introspectionDepth(), of);
        found(Limit.INTROSPECTION_FIELDS, all.introspectionFields(), of);
    }

    private Selected selections(SelectionSet set, Node<?> of, int level) {
        if (set == null || hadEnough()) {
            return Selected.NOTHING;
        }
        if (level > DEEPEST) {
            return Selected.BOTTOMLESS;
        }
        SideBySide all = new SideBySide();
        Map<String, Integer> spreads = new LinkedHashMap<>();
        for (Selection<?> selection : set.getSelections()) {
            steps++;
            if (selection instanceof FragmentSpread spread) {
                spreads.merge(spread.getName(), 1, Integer::sum);
                all.addDirectives(directives(spread, spread.getDirectives()));
            } else if (selection instanceof InlineFragment inline) {
                merge(all, inline(inline, level), 1);
            } else {
                all.add(field((Field) selection, level), 1);
            }
        }
        // Each fragment once, however often it stands here.
        spreads.forEach((name, times) -> merge(all, fragment(name, level + 1), times));
        Selected added = all.all();
        found(Limit.BREADTH, added.breadth(), of);
        found(Limit.ALIASES_OF_ONE_FIELD, added.aliasesOfOneField(), of);
        return added;
    }

    private void merge(SideBySide all, Selected part, int times) {
        steps += part.aliased().size();
        if (!hadEnough()) {
            all.add(part, times);
        }
    }

    private Selected field(Field field, int level) {
        arguments.of(field.getArguments());
        directives(field, field.getDirectives());
        return selections(field.getSelectionSet(), field, level + 1).under(field);
    }

    private Selected inline(InlineFragment inline, int level) {
        return selections(inline.getSelectionSet(), inline, level + 1).with(directives(inline, inline.getDirectives()));
    }

    private Selected fragment(String name, int level) {
        uses.fragment(name);
        List<FragmentDefinition> all = fragments.get(name);
        if (known.containsKey(name) || all == null || !underway.add(name)) {
            return known.getOrDefault(name, Selected.NOTHING);
        }
        VariableUses outer = uses;
        uses = usesOfFragments.computeIfAbsent(name, first -> new VariableUses());
        Selected one = all.size() == 1 ? definition(all.get(0), level) : definitions(all, level);
        uses = outer;
        underway.remove(name);
        known.put(name, one);
        return one;
    }

    /** Validation walks through all of them before it refuses that there are several. */
    private Selected definitions(List<FragmentDefinition> ofOneName, int level) {
        SideBySide all = new SideBySide();
        ofOneName.forEach(fragment -> merge(all, definition(fragment, level), 1));
        return all.all();
    }

    private Selected definition(FragmentDefinition fragment, int level) {
        return selections(fragment.getSelectionSet(), fragment, level)
                .with(directives(fragment, fragment.getDirectives()));
    }

    private int directives(Node<?> of, List<Directive> directives) {
        directives.forEach(directive -> arguments.of(directive.getArguments()));
        found(Limit.DIRECTIVES_AT_ONE_PLACE, directives.size(), of);
        return directives.size();
    }

    @Override
    public void found(Limit limit, long number, Node<?> at) {
        most.merge(
                limit,
                new Amount(number, at == null ? null : at.getSourceLocation()),
                (one, other) -> one.orMore(other.number(), other.at()));
    }

    @Override
    public void variable(Limit limit, String name) {
        uses.variable(limit, name);
    }
}
