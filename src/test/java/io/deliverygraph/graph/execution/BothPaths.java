package io.deliverygraph.graph.execution;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Sends a document both ways and compares what comes of it. */
final class BothPaths {

    /**
     * @param operation null where the document could not run
     * @param engine null where the document could not run
     * @param difference null where there is none
     * @param kind for the statistics
     */
    record Outcome(Operation operation, Told engine, String difference, String kind) {}

    /** Where the engine does not always answer alike, one of its answers must be one of ours. */
    private static final int ROUNDS = 5;

    private final Documents documents;
    private final Vertx vertx;
    private final Function<Operation, Uni<Executed>> ours;
    private final Function<Operation, Uni<Executed>> engine;

    BothPaths(Documents documents, Vertx vertx, Execution ours, EnginePath engine) {
        this.documents = documents;
        this.vertx = vertx;
        this.ours = ours::run;
        this.engine = engine::run;
    }

    /** @param oursFirst the order must not matter */
    Outcome run(Asked asked, boolean oursFirst) {
        if (!(Texts.checked(documents, asked.document()) instanceof ValidDocument valid)) {
            return new Outcome(null, null, null, "no valid document");
        }
        if (!(documents.prepare(valid, asked.operation(), asked.variables()) instanceof Operation operation)) {
            return new Outcome(null, null, null, "no fitting variables");
        }
        List<Answered> we = new ArrayList<>();
        List<Answered> they = new ArrayList<>();
        String difference = null;
        for (int round = 0; round < ROUNDS; round++) {
            if (oursFirst) {
                we.add(answered(ours, operation));
            }
            they.add(answered(engine, operation));
            if (!oursFirst) {
                we.add(answered(ours, operation));
            }
            if (we.stream().anyMatch(our -> they.stream().anyMatch(their -> our.differenceTo(their) == null))) {
                return new Outcome(operation, they.get(0).told(), null, round == 0 ? "alike" : "unsteady");
            }
            difference = difference == null ? we.get(0).differenceTo(they.get(0)) : difference;
        }
        return new Outcome(operation, they.get(0).told(), difference, "different");
    }

    /** Of all operations, one after the other. */
    List<Told> answersOfOurs(Harvest.Shown shown) {
        return answers(ours, shown);
    }

    /** Of all operations, one after the other. */
    List<Told> answersOfEngine(Harvest.Shown shown) {
        return answers(engine, shown);
    }

    private List<Told> answers(Function<Operation, Uni<Executed>> path, Harvest.Shown shown) {
        Map<String, Told> answers = new LinkedHashMap<>();
        shown.operations().forEach(operation -> {
            Asked asked = shown.asked(operation, name -> answers.get(name).data());
            answers.put(String.valueOf(operation.getName()), told(path, prepared(asked)));
        });
        return List.copyOf(answers.values());
    }

    private Operation prepared(Asked asked) {
        ValidDocument valid = (ValidDocument) Texts.checked(documents, asked.document());
        return (Operation) documents.prepare(valid, asked.operation(), asked.variables());
    }

    Told answerOfEngine(Asked asked) {
        return told(engine, prepared(asked));
    }

    /** The smallest document that fails alike, and how to see it fail. */
    String explained(Asked asked, long seed, String difference) {
        Asked smallest =
                Smaller.that(asked, smaller -> run(smaller, seed % 2 == 0).difference() != null);
        return "-Dequivalence.documents=1 -Dequivalence.seed=%d%n%s%n%s%n%nsmallest:%n%s%n%s"
                .formatted(
                        seed,
                        asked,
                        difference,
                        smallest,
                        run(smallest, seed % 2 == 0).difference());
    }

    private Answered answered(Function<Operation, Uni<Executed>> path, Operation operation) {
        Map<String, Integer> before = Upstream.calls();
        Told told = told(path, operation);
        return new Answered(told, Upstream.callsSince(before));
    }

    private Told told(Function<Operation, Uni<Executed>> path, Operation operation) {
        try {
            return Told.of(InScope.answer(vertx, () -> path.apply(operation)));
        } catch (IllegalStateException failed) {
            return Told.failed(failed.getCause());
        }
    }

    /** @param calls of the platforms, by method */
    private record Answered(Told told, Map<String, Integer> calls) {

        String differenceTo(Answered engine) {
            if (engine.told().isFailed()) {
                return null;
            }
            String difference = told.differenceTo(engine.told());
            Map<String, Integer> more = new TreeMap<>(calls);
            engine.calls().forEach((method, times) -> more.merge(method, -times, Integer::sum));
            if (difference == null && more.values().stream().anyMatch(times -> times > 0)) {
                return "more calls: " + List.of(calls, engine.calls());
            }
            return difference;
        }
    }
}
