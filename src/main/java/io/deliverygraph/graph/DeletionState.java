package io.deliverygraph.graph;

/** Whether a deletion is over, or goes on at the platform as a job. */
public enum DeletionState {
    DONE,
    PENDING
}
