package io.deliverygraph.platform;

import io.deliverygraph.graph.Flight;
import io.deliverygraph.graph.Freshness;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Calls to stores that have not been answered yet. One that left before a write of ours takes nobody on board. */
final class UnderWay {

    private final Freshness freshness;
    private final Map<Question, Call<?>> calls = new ConcurrentHashMap<>();

    /** @param writes how often we had written to the store when it left */
    private record Call<T>(Flight<T> flight, long writes) {}

    UnderWay(Freshness freshness) {
        this.freshness = freshness;
    }

    /** Whether there is one that may be joined. */
    boolean has(Question question) {
        Call<?> present = calls.get(question);
        return present != null && present.writes == freshness.writes(question.store());
    }

    /** The answer of the present call, or of a new one. Begins nothing before somebody waits for it. */
    <T> Uni<T> joined(Question question, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .deferred(() -> this.<T>callFor(question, call).flight.joined());
    }

    /** How many there are. */
    int size() {
        return calls.size();
    }

    @SuppressWarnings("unchecked") // a question is always answered by the same method
    private <T> Call<T> callFor(Question question, Supplier<Uni<T>> call) {
        long writes = freshness.writes(question.store());
        return (Call<T>) calls.compute(
                question,
                (same, present) ->
                        present != null && present.writes == writes ? present : begun(question, call, writes));
    }

    private <T> Call<T> begun(Question question, Supplier<Uni<T>> call, long writes) {
        return new Call<>(Flight.ofAll(call, ended -> over(question, ended)), writes);
    }

    /** Answered, failed, or given up by all. */
    private void over(Question question, Flight<?> ended) {
        calls.computeIfPresent(question, (same, present) -> present.flight == ended ? null : present);
    }
}
