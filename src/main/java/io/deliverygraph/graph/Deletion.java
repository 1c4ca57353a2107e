package io.deliverygraph.graph;

/**
 * What a deleting mutation did.
 *
 * @param id global id of what is gone, or going
 */
public record Deletion(String id, DeletionState state) {

    /** Gone at once. */
    public static Deletion done(String id) {
        return new Deletion(id, DeletionState.DONE);
    }
}
