package io.deliverygraph.sandbox.shopify.engine;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.ParseAndValidate;
import graphql.execution.CoercedVariables;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs GraphQL requests against a shop, within what it may cost (Shopify contract 1). */
public final class Engine {

    private final GraphQLSchema schema = AdminSchema.build();
    private final GraphQL graphQl = GraphQL.newGraphQL(schema)
            .defaultDataFetcherExceptionHandler(new Troubles())
            .build();
    private final Cost cost = new Cost(schema);

    /** The names of all root fields, queries first. */
    public List<String> rootFields() {
        return Stream.of(schema.getQueryType(), schema.getMutationType())
                .map(GraphQLObjectType::getFieldDefinitions)
                .flatMap(fields -> fields.stream().map(GraphQLFieldDefinition::getName))
                .toList();
    }

    /** The first root field of the operation that a request runs; empty if there is none to be seen. */
    public static Optional<String> rootField(Request request) {
        try {
            return Document.of(request).firstRootField();
        } catch (Unfit unreadable) {
            return Optional.empty();
        }
    }

    /** The argument {@code id} of the first root field, written out or by a variable; empty if there is none. */
    public Optional<String> id(Request request) {
        try {
            return prepared(request).getTopLevelFields().stream()
                    .findFirst()
                    .map(field -> field.getResolvedArguments().get("id"))
                    .map(Object::toString);
        } catch (Unfit unfit) {
            return Optional.empty();
        }
    }

    /** Runs a request and returns the body of the answer. */
    public Map<String, Object> answer(Request request, Session session) {
        try {
            return checked(request, session, false);
        } catch (Unfit unfit) {
            return errors(unfit.errors());
        }
    }

    /** What is answered when the bucket is said to be empty, whatever it holds. Nothing runs. */
    public Map<String, Object> throttled(Request request, Session session) {
        try {
            return checked(request, session, true);
        } catch (Unfit unfit) {
            return errors(unfit.errors());
        }
    }

    private Map<String, Object> checked(Request request, Session session, boolean throttled) {
        ExecutableNormalizedOperation operation = prepared(request);
        int requested = cost.requested(operation);
        if (requested > Cost.CEILING) {
            throw tooDear(requested);
        }
        if (throttled || !session.bucket().holds(requested)) {
            Map<String, Object> body = errors(List.of(Failures.of("Throttled", Map.of("code", "THROTTLED"))));
            return withCost(body, requested, Optional.empty(), session.bucket());
        }
        return run(request, session, operation, requested);
    }

    private ExecutableNormalizedOperation prepared(Request request) {
        Document document = Document.of(request);
        List<ValidationError> wrong = ParseAndValidate.validate(schema, document.parsed(), Locale.ENGLISH);
        if (!wrong.isEmpty()) {
            throw new Unfit(wrong.stream().map(Failures::ofDocument).toList());
        }
        CoercedVariables variables = Variables.coerced(schema, document, request.variables());
        ExecutableNormalizedOperation operation =
                ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                        schema, document.parsed(), document.operation().getName(), variables);
        InputSizes.check(operation);
        return operation;
    }

    private static Unfit tooDear(int requested) {
        return new Unfit(Failures.of(
                "Query cost is " + requested + ", which exceeds the single query max cost limit " + Cost.CEILING + ".",
                Map.of("code", "MAX_COST_EXCEEDED", "cost", requested, "maxCost", Cost.CEILING)));
    }

    private Map<String, Object> run(
            Request request, Session session, ExecutableNormalizedOperation operation, int requested) {
        ExecutionInput input = ExecutionInput.newExecutionInput(request.query())
                .operationName(request.operationName().orElse(null))
                .variables(request.variables())
                .graphQLContext(Map.of(Session.class, session))
                .locale(Locale.ENGLISH)
                .build();
        ExecutionResult result = graphQl.execute(input);
        Map<String, Object> data = result.getData();
        int actual = cost.actual(operation, data);
        session.bucket().take(actual);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("data", data);
        if (!result.getErrors().isEmpty()) {
            body.put("errors", result.getErrors().stream().map(Failures::of).toList());
        }
        return withCost(body, requested, Optional.of(actual), session.bucket());
    }

    private static Map<String, Object> errors(List<Map<String, Object>> errors) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("errors", errors);
        return body;
    }

    private static Map<String, Object> withCost(
            Map<String, Object> body, int requested, Optional<Integer> actual, Bucket bucket) {
        Bucket.Status status = bucket.status();
        Map<String, Object> cost = new LinkedHashMap<>();
        cost.put("requestedQueryCost", requested);
        cost.put("actualQueryCost", actual.orElse(null));
        cost.put(
                "throttleStatus",
                Map.of(
                        "maximumAvailable", status.maximumAvailable(),
                        "currentlyAvailable", status.currentlyAvailable(),
                        "restoreRate", status.restoreRate()));
        body.put("extensions", Map.of("cost", cost));
        return body;
    }
}
