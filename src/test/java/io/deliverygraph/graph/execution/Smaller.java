package io.deliverygraph.graph.execution;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.ObjectField;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.function.Predicate;

/** Takes out of a document whatever can go while it still fails. */
final class Smaller {

    private static final int TRIES = 400;

    private Smaller() {}

    /** @param fails false also for what is no valid document any more */
    static Asked that(Asked asked, Predicate<Asked> fails) {
        Asked smallest = asked;
        int tries = 0;
        for (int index = 0; tries < TRIES; tries++) {
            Asked smaller = without(smallest, index);
            if (smaller == null) {
                return smallest;
            }
            if (fails.test(smaller)) {
                smallest = smaller;
            } else {
                index++;
            }
        }
        return smallest;
    }

    /** Null where there is no such part. */
    private static Asked without(Asked asked, int index) {
        Removing removing = new Removing(index);
        try {
            Document smaller = (Document) new AstTransformer().transform(Parser.parse(asked.document()), removing);
            return removing.left >= 0 ? null : asked.withDocument(AstPrinter.printAst(Used.only(smaller)));
        } catch (RuntimeException noDocumentAnyMore) {
            return asked.withDocument("{}");
        }
    }

    /** Removes one part of those that may go. A mutation is never let off its dry run. */
    @SuppressWarnings("rawtypes") // as the visitor of the engine has them
    private static final class Removing extends NodeVisitorStub {

        private int left;

        Removing(int left) {
            this.left = left;
        }

        @Override
        protected TraversalControl visitNode(Node node, TraverserContext<Node> context) {
            boolean part = node instanceof Selection
                    || node instanceof Directive
                    || node instanceof OperationDefinition
                    || node instanceof FragmentDefinition
                    || node instanceof ObjectField
                    || node instanceof Argument argument && !argument.getName().equals("dryRun");
            return part && left-- == 0 ? TreeTransformerUtil.deleteNode(context) : TraversalControl.CONTINUE;
        }
    }
}
