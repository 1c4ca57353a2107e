package io.deliverygraph.graph.execution;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.ResultPath;
import graphql.execution.ValuesResolver;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.DataFetchingEnvironmentImpl;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The arguments of a field, in the forms that the engine knows. */
final class Arguments {

    private Arguments() {}

    /**
     * By name, as the schema's types have them, defaults included.
     *
     * @throws graphql.GraphQLException where variables have left one null that must not be
     */
    static Map<String, Object> given(FieldPlan field, CoercedVariables variables) {
        if (field.definition().getArguments().isEmpty()) {
            return Map.of();
        }
        Map<String, Object> given = ValuesResolver.getArgumentValues(
                field.definition().getArguments(),
                field.asked().getSingleField().getArguments(),
                variables,
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
        if (variables.toMap().containsValue(null)) {
            NullElements.refuse(field.definition().getArguments(), given);
        }
        return given;
    }

    /** What the engine's helper wants to see of a field when it makes arguments. */
    static DataFetchingEnvironment of(Object source, Map<String, Object> given) {
        return environment(source).arguments(given).build();
    }

    /** Everything that a refused argument says; for that it wants to know where it stands. */
    static List<GraphQLError> errors(AbstractDataFetcherException refused, FieldPlan field, Path path) {
        DataFetchingEnvironment where = environment(null)
                .mergedField(field.asked())
                .executionStepInfo(ExecutionStepInfo.newExecutionStepInfo()
                        .type(field.definition().getType())
                        .path(ResultPath.fromList(path.steps()))
                        .build())
                .build();
        return refused.appendDataFetcherResult(DataFetcherResult.newResult(), where)
                .build()
                .getErrors();
    }

    private static DataFetchingEnvironmentImpl.Builder environment(Object source) {
        return DataFetchingEnvironmentImpl.newDataFetchingEnvironment().source(source);
    }
}
