package io.deliverygraph.graph.limit;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.OperationDefinition;
import io.deliverygraph.graph.RefusedDocument;
import io.deliverygraph.graph.WithinLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Map;

/** The limits of whatever reaches the engine by another way than ours, as over its WebSocket. */
@ApplicationScoped
class EngineLimits extends SimplePerformantInstrumentation {

    private final RequestLimits limits;
    private final Costs costs;

    EngineLimits(RequestLimits limits, Costs costs) {
        this.limits = limits;
        this.costs = costs;
    }

    /** Before the engine parses it: parsing and measuring twice costs less than validating what is made for that. */
    @Override
    @ActivateRequestContext
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (WithinLimits.isNoted(input.getGraphQLContext()) || input.getQuery() == null) {
            return input;
        }
        Parsed parsed = limits.parsed(input.getQuery());
        if (parsed instanceof MeasuredDocument document) {
            input.getGraphQLContext().put(Measured.class, document.measured());
            return input;
        }
        throw new RefusedDocument(((Unparsed) parsed).errors());
    }

    /** The variables have their types by now, and nothing has run yet. */
    @Override
    @ActivateRequestContext
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext context, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Measured measured = context.getGraphQLContext().get(Measured.class);
        if (measured == null) {
            return context;
        }
        OperationDefinition operation = context.getOperationDefinition();
        Map<String, Object> variables = context.getCoercedVariables().toMap();
        refuse(limits.ofVariables(measured, operation.getName(), variables));
        refuse(limits.ofCost(costs.of(costs.planned(context.getDocument(), operation), variables)));
        return context;
    }

    private static void refuse(List<GraphQLError> tooMuch) {
        if (!tooMuch.isEmpty()) {
            throw new RefusedDocument(tooMuch);
        }
    }
}
