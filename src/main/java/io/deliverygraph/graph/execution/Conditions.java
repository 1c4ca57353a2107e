package io.deliverygraph.graph.execution;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the variables that decide which fields of a document are asked for. */
@SuppressWarnings("rawtypes") // the visitor of the library knows nodes without their types only
final class Conditions extends NodeVisitorStub {

    private static final Set<String> DECIDING = Set.of("skip", "include");

    private final SortedSet<String> names = new TreeSet<>();

    private Conditions() {}

    /** Names of all variables that {@code @skip} and {@code @include} are given. */
    static SortedSet<String> variablesIn(Document document) {
        Conditions conditions = new Conditions();
        new NodeTraverser().preOrder(conditions, document);
        return Collections.unmodifiableSortedSet(conditions.names);
    }

    @Override
    public TraversalControl visitVariableReference(VariableReference variable, TraverserContext<Node> context) {
        if (context.getParentNodes().stream().anyMatch(Conditions::decides)) {
            names.add(variable.getName());
        }
        return TraversalControl.CONTINUE;
    }

    private static boolean decides(Node node) {
        return node instanceof Directive directive && DECIDING.contains(directive.getName());
    }
}
