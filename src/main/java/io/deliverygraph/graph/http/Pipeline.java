package io.deliverygraph.graph.http;

import graphql.GraphQLError;
import io.deliverygraph.graph.execution.Documents;
import io.deliverygraph.graph.execution.Invalid;
import io.deliverygraph.graph.execution.Operation;
import io.deliverygraph.graph.execution.Prepared;
import io.deliverygraph.graph.limit.Cost;
import io.deliverygraph.graph.limit.Costs;
import io.deliverygraph.graph.limit.RequestLimits;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * From a GraphQL request to its answer, step by step; each step either goes on to the next or answers by itself. Runs
 * in the request scope of its caller.
 */
@Singleton // no proxy: asked for each request
public class Pipeline {

    private final WantedDocuments wanted;
    private final KnownRequests requests;
    private final KnownDocuments known;
    private final Documents documents;
    private final RequestLimits limits;
    private final Costs costs;
    private final Executions executions;
    private final AnswerWriter writer;
    private final DocumentsConfig config;
    private final Clock clock;

    Pipeline(
            WantedDocuments wanted,
            KnownRequests requests,
            KnownDocuments known,
            Documents documents,
            RequestLimits limits,
            Costs costs,
            Executions executions,
            AnswerWriter writer,
            DocumentsConfig config,
            Clock clock) {
        this.wanted = wanted;
        this.requests = requests;
        this.known = known;
        this.documents = documents;
        this.limits = limits;
        this.costs = costs;
        this.executions = executions;
        this.writer = writer;
        this.config = config;
        this.clock = clock;
    }

    /** What is known of a request once its document is found. */
    private record Step(Call call, Parameters parameters, Buffer body, WantedText text, KnownDocument document) {}

    /**
     * A request that was read before, word for word.
     *
     * @param body of a POST
     * @return null for one that was not
     */
    Ready known(Buffer body) {
        return requests.at(body);
    }

    /** @return fails only by a mistake of ours */
    Uni<Answer> answer(Call call, Ready ready) {
        call.account().named(ready.operation(), ready.text().trusted());
        call.account().costs(ready.cost());
        wanted.keep(ready.text());
        return run(call, ready);
    }

    /**
     * @param body of a POST, for the next who sends the same; null where there is none
     * @return fails only by a mistake of ours
     */
    Uni<Answer> answer(Call call, Parameters parameters, Buffer body) {
        Wanted document = wanted.by(parameters, call.language());
        return document instanceof WantedText text
                ? looked(call, parameters, body, text)
                : refused(call, ((Refused) document).errors());
    }

    private Uni<Answer> looked(Call call, Parameters parameters, Buffer body, WantedText text) {
        Looked looked = known.at(text.text());
        if (!(looked instanceof KnownDocument document)) {
            return refused(call, ((Refused) looked).errors());
        }
        wanted.keep(text);
        return prepared(new Step(call, parameters, body, text, document));
    }

    private Uni<Answer> prepared(Step step) {
        Parameters parameters = step.parameters();
        Prepared prepared =
                documents.prepare(step.document().document(), parameters.operationName(), parameters.variables());
        return prepared instanceof Operation operation
                ? permitted(step, operation)
                : refused(step.call(), ((Invalid) prepared).errors());
    }

    private Uni<Answer> permitted(Step step, Operation operation) {
        Call call = step.call();
        call.account().named(operation, step.text().trusted());
        if (call.readOnly() && !operation.isQuery()) {
            return Uni.createFrom().item(writer.of(Mistake.changeByGet(), call.type(), call.language()));
        }
        List<GraphQLError> tooMuch = limits.ofVariables(
                step.document().measured(),
                operation.definition().getName(),
                operation.variables().toMap());
        return tooMuch.isEmpty() ? affordable(step, operation) : refused(call, tooMuch);
    }

    private Uni<Answer> affordable(Step step, Operation operation) {
        Cost cost = step.document().cost(operation, costs);
        step.call().account().costs(cost);
        List<GraphQLError> tooMuch = limits.ofCost(cost);
        if (!tooMuch.isEmpty()) {
            return refused(step.call(), tooMuch);
        }
        Ready ready = Ready.of(step.text(), operation, cost);
        if (step.body() != null) {
            requests.keep(step.body(), ready);
        }
        return run(step.call(), ready);
    }

    private Uni<Answer> run(Call call, Ready ready) {
        return executions.of(call, ready).map(shareable -> answer(call, ready, shareable));
    }

    private Answer answer(Call call, Ready ready, Shareable shareable) {
        call.account().restsOn(shareable.basis().epochs().keySet());
        Answer answer = shareable.answer().as(call.type());
        boolean mayBeKept = ready.text().trusted() && call.readOnly() && shareable.complete();
        return mayBeKept ? answer.kept(headers(answer, shareable)) : answer;
    }

    private CacheHeaders headers(Answer answer, Shareable shareable) {
        Duration maxAge = CacheHeaders.maxAge(config.maxAge(), shareable.basis().freshUntil(), clock.instant());
        return CacheHeaders.of(answer.type(), answer.body(), maxAge, config.answersShared());
    }

    private Uni<Answer> refused(Call call, List<GraphQLError> errors) {
        return Uni.createFrom().item(writer.of(errors, call.type()));
    }
}
