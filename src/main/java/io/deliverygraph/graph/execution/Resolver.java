package io.deliverygraph.graph.execution;

import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import io.smallrye.mutiny.Uni;
import java.util.Map;

/** Works out a field: for one object, or for a batch of them. */
non-sealed interface Resolver extends Fetch {

    /** Whether it takes a list of objects, and nothing else, and answers with a list of values in the same order. */
    boolean batched();

    /** Two fields go in one batch when this is equal. */
    Object identity();

    /**
     * The arguments of a call for one object.
     *
     * @param source null for a field of the operation itself
     * @param given by name, as the engine coerces them
     * @throws AbstractDataFetcherException when one cannot be made of what was given
     */
    Object[] arguments(Object source, Map<String, Object> given) throws AbstractDataFetcherException;

    /** @throws Throwable what the method throws before it has a promise to give */
    Uni<?> call(Object... arguments) throws Throwable;
}
