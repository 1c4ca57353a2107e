package io.deliverygraph.graph.execution;

/** Stands for a value that could not be had; the error is noted already. */
enum Failed {
    NOTED
}
