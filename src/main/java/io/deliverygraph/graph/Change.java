package io.deliverygraph.graph;

import io.smallrye.mutiny.Uni;
import java.util.List;

/**
 * One mutation, told in the steps that {@link Mutations} takes. Each mutation is a small class of its own.
 *
 * @param <S> what is there now, as far as the checks need it
 * @param <R> what the mutation makes
 */
public interface Change<S, R> {

    /** Reads what the checks need. May fail with {@link Refusal} where something it needs is not there. */
    Uni<S> present();

    /** Everything that is wrong with the input in the light of what is there; all of it at once. Pure. */
    List<Problem> problems(S present);

    /** What the change would make, for a dry run. Pure; nothing is forwarded. */
    R preview(S present);

    /** Forwards the change to the platform. Reached only by an input without problems. */
    Uni<R> forward(S present);

    /** The entity whose revision may be stale, as it is now; null where the change knows no revision. Pure. */
    default Node current(S present) {
        return null;
    }

    /** Forgets what this request has read and the change made old. Called after a write, done or not. */
    void forgetWhatWasRead();
}
