package io.deliverygraph.graph.execution;

import io.smallrye.graphql.transformation.AbstractDataFetcherException;

/**
 * Where a value is waited for.
 *
 * @param of the object that the field belongs to
 * @param completion makes of a value what the writer wants
 */
record Place(FieldPlan field, Node of, Path path, Completion completion, Troubles troubles) {

    /** Begins everything that has to be waited for inside a value. */
    interface Completion {

        Object completed(Object value, Shape shape, Path path);
    }

    Object source() {
        return of.source();
    }

    void fill(Object value) {
        put(completion.completed(value, field.shape(), path));
    }

    void fail(Throwable thrown) {
        put(Failed.NOTED);
        troubles.thrown(path, field.location(), thrown);
    }

    void refuse(AbstractDataFetcherException refused) {
        put(Failed.NOTED);
        troubles.told(Arguments.errors(refused, field, path));
    }

    private void put(Object value) {
        of.slots()[field.slot()] = value;
    }
}
