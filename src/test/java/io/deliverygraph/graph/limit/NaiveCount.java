package io.deliverygraph.graph.limit;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts a document by writing out every fragment: easy to believe, and endless for a bomb. */
final class NaiveCount {

    private static final List<String> LISTS = List.of("fields", "inputFields", "interfaces", "possibleTypes");

    private final Map<String, FragmentDefinition> fragments;
    private final Map<Limit, Long> most = new EnumMap<>(Limit.class);
    private long fields;
    private long aliases;
    private long directives;
    private long introspectionFields;

    private NaiveCount(Document document) {
        fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
    }

    static Map<Limit, Long> of(Document document) {
        NaiveCount count = new NaiveCount(document);
        document.getDefinitionsOfType(OperationDefinition.class)
                .forEach(operation -> count.more(Limit.ROOT_FIELDS, count.all(operation, operation.getSelectionSet())));
        // Nobody may use them, but they are looked at.
        count.fragments.values().forEach(fragment -> count.all(fragment, fragment.getSelectionSet()));
        return count.most;
    }

    private int all(DirectivesContainer<?> of, SelectionSet set) {
        fields = 0;
        aliases = 0;
        directives = place(of);
        introspectionFields = 0;
        int breadth = level(set, 0, -1);
        more(Limit.FIELDS, fields);
        more(Limit.ALIASES, aliases);
        more(Limit.DIRECTIVES, directives);
        more(Limit.INTROSPECTION_FIELDS, introspectionFields);
        return breadth;
    }

    /**
     * @param depth of the fields above
     * @param lists above, below a question about the schema; -1 outside of one
     * @return how many fields stand here
     */
    private int level(SelectionSet set, int depth, int lists) {
        List<Field> here = new ArrayList<>();
        written(set, here, depth, lists);
        more(Limit.BREADTH, here.size());
        more(
                Limit.ALIASES_OF_ONE_FIELD,
                here.stream()
                        .filter(field -> field.getAlias() != null)
                        .collect(Collectors.groupingBy(Field::getName, Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0));
        return here.size();
    }

    private void written(SelectionSet set, List<Field> here, int depth, int lists) {
        for (Selection<?> selection : set.getSelections()) {
            directives += place((DirectivesContainer<?>) selection);
            if (selection instanceof Field field) {
                here.add(field);
                field(field, depth + 1, lists);
            } else if (selection instanceof InlineFragment inline) {
                written(inline.getSelectionSet(), here, depth, lists);
            } else {
                FragmentDefinition fragment = fragments.get(((FragmentSpread) selection).getName());
                directives += place(fragment);
                written(fragment.getSelectionSet(), here, depth, lists);
            }
        }
    }

    private void field(Field field, int depth, int lists) {
        fields++;
        aliases += field.getAlias() == null ? 0 : 1;
        introspectionFields += lists >= 0 ? 1 : 0;
        int inside = lists >= 0 && LISTS.contains(field.getName()) ? lists + 1 : lists;
        more(Limit.DEPTH, depth);
        more(Limit.INTROSPECTION_DEPTH, Math.max(0, inside));
        if (field.getSelectionSet() != null) {
            boolean asks = lists < 0 && field.getName().startsWith("__");
            level(field.getSelectionSet(), depth, asks ? 0 : inside);
        }
    }

    private int place(DirectivesContainer<?> at) {
        List<Directive> all = at.getDirectives();
        more(Limit.DIRECTIVES_AT_ONE_PLACE, all.size());
        return all.size();
    }

    private void more(Limit limit, long number) {
        most.merge(limit, number, Math::max);
    }
}
