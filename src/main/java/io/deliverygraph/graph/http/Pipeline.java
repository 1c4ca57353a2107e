package io.deliverygraph.graph.http;

import io.deliverygraph.graph.CurrentDeadline;
import io.deliverygraph.graph.execution.Checked;
import io.deliverygraph.graph.execution.Documents;
import io.deliverygraph.graph.execution.Executed;
import io.deliverygraph.graph.execution.Execution;
import io.deliverygraph.graph.execution.Invalid;
import io.deliverygraph.graph.execution.Operation;
import io.deliverygraph.graph.execution.Prepared;
import io.deliverygraph.graph.execution.ValidDocument;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * From a GraphQL request to its answer, step by step; each step either goes on to the next or answers by itself. Runs
 * in the request scope of its caller.
 */
@ApplicationScoped
public class Pipeline {

    private final Documents documents;
    private final Execution execution;
    private final AnswerWriter writer;
    private final CurrentDeadline deadline;

    Pipeline(Documents documents, Execution execution, AnswerWriter writer, CurrentDeadline deadline) {
        this.documents = documents;
        this.execution = execution;
        this.writer = writer;
        this.deadline = deadline;
    }

    /** @return fails only by a mistake of ours */
    Uni<Answer> answer(Call call) {
        return checked(call);
    }

    private Uni<Answer> checked(Call call) {
        Checked checked = documents.check(call.parameters().query());
        return checked instanceof ValidDocument document ? prepared(call, document) : refused(call, (Invalid) checked);
    }

    private Uni<Answer> prepared(Call call, ValidDocument document) {
        Parameters parameters = call.parameters();
        Prepared prepared = documents.prepare(document, parameters.operationName(), parameters.variables());
        return prepared instanceof Operation operation ? permitted(call, operation) : refused(call, (Invalid) prepared);
    }

    private Uni<Answer> permitted(Call call, Operation operation) {
        if (call.readOnly() && !operation.isQuery()) {
            return Uni.createFrom().item(writer.of(Mistake.changeByGet(), call.type(), call.language()));
        }
        return run(call, operation);
    }

    /** A change that is under way is carried to its end: whoever gave it up half-way would leave half of it behind. */
    private Uni<Answer> run(Call call, Operation operation) {
        if (operation.isQuery()) {
            deadline.set(call.deadline());
        }
        return execution.run(operation).map(executed -> answer(call, executed));
    }

    private Answer answer(Call call, Executed executed) {
        return writer.of(executed, Map.of(), call.type());
    }

    private Uni<Answer> refused(Call call, Invalid invalid) {
        return Uni.createFrom().item(writer.of(invalid.errors(), call.type()));
    }
}
