package io.deliverygraph.graph;

import java.util.List;

/** Whether a caller looked at an entity's present state before writing. */
public final class Revisions {

    private Revisions() {}

    /**
     * @param sent the revision that the caller sent; null means not checked
     * @param present the entity's own
     * @param entity goes to the caller with the error, to save another read
     */
    public static List<Problem> stale(String sent, String present, Node entity) {
        return sent == null || sent.equals(present)
                ? List.of()
                : List.of(Problem.at(UserErrorCode.STALE_REVISION, "revision.stale", "revision")
                        .withCurrent(entity));
    }
}
