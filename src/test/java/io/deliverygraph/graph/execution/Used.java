package io.deliverygraph.graph.execution;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A document may define no fragment and declare no variable that nobody uses. */
final class Used {

    private Used() {}

    /** Drops fragments without a spread, and declares in each operation the variables that it comes by. */
    static Document only(
            List<OperationDefinition> operations, List<FragmentDefinition> fragments, VariablesAtRandom variables) {
        return only(operations, fragments, (operation, names) -> variables.definitions(names));
    }

    /** The document without what nobody uses any more. */
    static Document only(Document document) {
        return only(
                document.getDefinitionsOfType(OperationDefinition.class),
                document.getDefinitionsOfType(FragmentDefinition.class),
                (operation, names) -> operation.getVariableDefinitions().stream()
                        .filter(declared -> names.contains(declared.getName()))
                        .toList());
    }

    /** Finds what an operation declares. */
    private interface Declarations {
        List<VariableDefinition> of(OperationDefinition operation, Set<String> names);
    }

    private static Document only(
            List<OperationDefinition> operations, List<FragmentDefinition> fragments, Declarations declarations) {
        Map<String, FragmentDefinition> byName = fragments.stream()
                .collect(Collectors.toMap(
                        FragmentDefinition::getName, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        Set<String> spread = new LinkedHashSet<>();
        Document.Builder document = Document.newDocument();
        for (OperationDefinition operation : operations) {
            Set<String> reached = new LinkedHashSet<>();
            Set<String> names = new LinkedHashSet<>();
            collect(operation.getSelectionSet(), byName, reached, names);
            spread.addAll(reached);
            document.definition(operation.transform(it -> it.variableDefinitions(declarations.of(operation, names))));
        }
        fragments.stream().filter(each -> spread.contains(each.getName())).forEach(document::definition);
        return document.build();
    }

    private static void collect(
            Node<?> node, Map<String, FragmentDefinition> fragments, Set<String> spread, Set<String> variables) {
        if (node instanceof VariableReference variable) {
            variables.add(variable.getName());
        }
        if (node instanceof FragmentSpread one && spread.add(one.getName()) && fragments.containsKey(one.getName())) {
            collect(fragments.get(one.getName()), fragments, spread, variables);
        }
        node.getChildren().forEach(child -> collect((Node<?>) child, fragments, spread, variables));
    }
}
