package io.deliverygraph.graph;

import java.util.List;

/**
 * Makes a mutation's answer. Usually a lambda around the payload record's constructor.
 *
 * @param <R> what the mutation made
 * @param <P> the payload type of the graph
 */
@FunctionalInterface
public interface Payload<R, P> {

    /**
     * @param result what was made or would be; null when there are user errors
     * @param userErrors empty when it worked
     */
    P of(R result, boolean dryRun, List<UserError> userErrors);
}
