package io.deliverygraph.sandbox.shopify.engine;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.TypeFromAST;
import graphql.execution.ValuesResolver;
import graphql.language.AstPrinter;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Coerces the variables of a request. */
final class Variables {

    private Variables() {}

    /** @throws Unfit with {@code INVALID_VARIABLE} for the first one that does not coerce (Shopify contract 1) */
    static CoercedVariables coerced(GraphQLSchema schema, Document document, Map<String, Object> raw) {
        Map<String, Object> coerced = new LinkedHashMap<>();
        for (VariableDefinition definition : document.operation().getVariableDefinitions()) {
            coerced.putAll(one(schema, definition, raw).toMap());
        }
        return CoercedVariables.of(coerced);
    }

    private static CoercedVariables one(GraphQLSchema schema, VariableDefinition definition, Map<String, Object> raw) {
        try {
            return ValuesResolver.coerceVariableValues(
                    schema, List.of(definition), RawVariables.of(raw), GraphQLContext.getDefault(), Locale.ENGLISH);
        } catch (GraphQLException wrong) {
            throw invalid(definition, raw.get(definition.getName()), path(schema, definition, raw), wrong.getMessage());
        }
    }

    private static List<Object> path(GraphQLSchema schema, VariableDefinition definition, Map<String, Object> raw) {
        GraphQLType type = TypeFromAST.getTypeFromAST(schema, definition.getType());
        return Problems.path((GraphQLInputType) type, raw.get(definition.getName()));
    }

    private static Unfit invalid(VariableDefinition definition, Object value, List<Object> path, String explanation) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("path", path);
        problem.put("explanation", explanation);
        problem.put("message", explanation);
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", "INVALID_VARIABLE");
        extensions.put("value", value);
        extensions.put("problems", List.of(problem));
        String message = "Variable $" + definition.getName() + " of type " + AstPrinter.printAst(definition.getType())
                + " was provided invalid value";
        return new Unfit(Failures.of(message, List.of(definition.getSourceLocation()), List.of(), extensions));
    }
}
