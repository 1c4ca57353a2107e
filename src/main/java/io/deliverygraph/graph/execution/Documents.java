package io.deliverygraph.graph.execution;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.ParseAndValidate;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import io.deliverygraph.graph.ErrorCode;
import io.deliverygraph.graph.TopLevelErrors;
import io.deliverygraph.graph.WordedError;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes of what a caller sends something that can run. */
@Singleton // no proxy: asked for each request
public class Documents {

    private final GraphQLSchema schema;

    Documents(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** Holds a document against the schema that somebody has parsed already. */
    public Checked check(String text, Document parsed) {
        List<ValidationError> errors = ParseAndValidate.validate(schema, parsed, Locale.ENGLISH);
        return errors.isEmpty() ? new ValidDocument(text, parsed) : invalid(errors);
    }

    /**
     * Finds the operation and makes the variables of the types that it declares.
     *
     * @param name null where the document has only one operation
     * @param variables values of JSON: texts, numbers, booleans, lists, maps with text keys, null
     */
    public Prepared prepare(ValidDocument document, String name, Map<String, Object> variables) {
        try {
            OperationDefinition operation = NodeUtil.getOperation(document.document(), name).operationDefinition;
            CoercedVariables coerced = ValuesResolver.coerceVariableValues(
                    schema,
                    operation.getVariableDefinitions(),
                    RawVariables.of(variables),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
            return isUndecided(document, coerced)
                    ? new Invalid(List.of(undecided(operation)))
                    : new Operation(document, name, operation, variables, coerced);
        } catch (GraphQLException mistaken) {
            // Also what says which operation is meant, and what a variable should have been.
            return invalid(List.of((GraphQLError) mistaken));
        }
    }

    /** A variable may be null where it has a default, and a condition must not be; validation lets that through. */
    private static boolean isUndecided(ValidDocument document, CoercedVariables variables) {
        for (String name : document.conditions()) {
            if (variables.containsKey(name) && variables.get(name) == null) {
                return true;
            }
        }
        return false;
    }

    private static GraphQLError undecided(OperationDefinition operation) {
        return new WordedError(
                "Send true or false for each variable that @skip or @include takes, or leave it out.",
                null,
                List.of(operation.getSourceLocation()),
                Map.of("code", ErrorCode.VALIDATION_ERROR.name()));
    }

    private static Invalid invalid(List<? extends GraphQLError> errors) {
        return new Invalid(errors.stream().map(TopLevelErrors::worded).toList());
    }
}
