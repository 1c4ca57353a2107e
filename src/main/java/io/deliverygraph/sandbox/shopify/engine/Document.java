package io.deliverygraph.sandbox.shopify.engine;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a request, parsed, with the operation that is to run. */
record Document(graphql.language.Document parsed, OperationDefinition operation) {

    /** @throws Unfit if the text cannot be parsed or does not say which operation to run */
    static Document of(Request request) {
        graphql.language.Document parsed = parse(request.query());
        List<OperationDefinition> operations = parsed.getDefinitionsOfType(OperationDefinition.class);
        Optional<OperationDefinition> wanted = request.operationName().isEmpty() && operations.size() == 1
                ? Optional.of(operations.get(0))
                : operations.stream()
                        .filter(operation -> request.operationName()
                                .filter(name -> name.equals(operation.getName()))
                                .isPresent())
                        .findFirst();
        return new Document(parsed, wanted.orElseThrow(Document::noOperation));
    }

    private static Unfit noOperation() {
        return new Unfit(Failures.of("No operation of this name, or an operation name is needed", Map.of()));
    }

    private static graphql.language.Document parse(String text) {
        try {
            return new Parser().parseDocument(text);
        } catch (InvalidSyntaxException wrong) {
            throw new Unfit(Failures.of(wrong.getMessage(), List.of(wrong.getLocation()), List.of(), Map.of()));
        }
    }

    boolean isMutation() {
        return operation.getOperation() == Operation.MUTATION;
    }

    /** The first root field that is named outright; fragments at the root are passed over. */
    Optional<String> firstRootField() {
        for (Selection<?> selection : operation.getSelectionSet().getSelections()) {
            if (selection instanceof Field field) {
                return Optional.of(field.getName());
            }
        }
        return Optional.empty();
    }
}
