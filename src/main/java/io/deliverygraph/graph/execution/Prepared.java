package io.deliverygraph.graph.execution;

/** What came of getting one operation of a document ready. */
public sealed interface Prepared permits Operation, Invalid {}
