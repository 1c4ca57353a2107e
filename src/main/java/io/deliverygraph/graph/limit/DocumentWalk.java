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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One walk over a document. It looks at each part once, whatever fragments are used how often, and goes no deeper than
 * its stack has room for. It needs no schema: a document is measured before it is validated, as validation takes long
 * for just the documents that this refuses. One that uses unknown fragments, or goes in circles, is measured as if
 * these were empty: validation refuses it.
 */
final class DocumentWalk {

    /** Selections inside one another, whether by fields or by fragments. The parser nests less, fragments may more. */
    static final int DEEPEST = 400;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Selected> known = new HashMap<>();
    private final Set<String> underway = new HashSet<>();
    private final Map<Limit, Amount> most = new EnumMap<>(Limit.class);
    private final ArgumentWalk arguments = new ArgumentWalk(this::found);
    private int steps;

    private DocumentWalk(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
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
        // Those that nobody uses, too: validation would walk through them before it refuses them.
        walk.fragments.forEach((name, fragment) -> walk.totals(walk.fragment(name, 0), fragment));
        return new Measured(walk.most, walk.arguments.variables(), walk.steps);
    }

    private void operation(OperationDefinition operation) {
        operation.getVariableDefinitions().forEach(variable -> {
            directives(variable, variable.getDirectives());
            arguments.value(Limit.LIST_SIZE, variable.getDefaultValue());
        });
        Selected all = selections(operation.getSelectionSet(), operation, 0)
                .with(directives(operation, operation.getDirectives()));
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
        if (set == null) {
            return Selected.NOTHING;
        }
        if (level > DEEPEST) {
            return Selected.BOTTOMLESS;
        }
        Selected all = Selected.NOTHING;
        for (Selection<?> selection : set.getSelections()) {
            all = all.beside(selection(selection, level));
        }
        found(Limit.BREADTH, all.breadth(), of);
        found(Limit.ALIASES_OF_ONE_FIELD, all.aliasesOfOneField(), of);
        return all;
    }

    private Selected selection(Selection<?> selection, int level) {
        steps++;
        if (selection instanceof Field field) {
            arguments.of(field.getArguments());
            directives(field, field.getDirectives());
            return selections(field.getSelectionSet(), field, level + 1).under(field);
        }
        if (selection instanceof InlineFragment inline) {
            return selections(inline.getSelectionSet(), inline, level + 1)
                    .with(directives(inline, inline.getDirectives()));
        }
        FragmentSpread spread = (FragmentSpread) selection;
        return fragment(spread.getName(), level + 1).with(directives(spread, spread.getDirectives()));
    }

    private Selected fragment(String name, int level) {
        FragmentDefinition fragment = fragments.get(name);
        if (known.containsKey(name) || fragment == null || !underway.add(name)) {
            return known.getOrDefault(name, Selected.NOTHING);
        }
        Selected all = selections(fragment.getSelectionSet(), fragment, level)
                .with(directives(fragment, fragment.getDirectives()));
        underway.remove(name);
        known.put(name, all);
        return all;
    }

    private int directives(Node<?> of, List<Directive> directives) {
        directives.forEach(directive -> arguments.of(directive.getArguments()));
        found(Limit.DIRECTIVES_AT_ONE_PLACE, directives.size(), of);
        return directives.size();
    }

    private void found(Limit limit, long number, Node<?> at) {
        most.merge(
                limit,
                new Amount(number, at == null ? null : at.getSourceLocation()),
                (one, other) -> one.orMore(other.number(), other.at()));
    }
}
