package io.deliverygraph.graph.execution;

/** What came of looking at a document. */
public sealed interface Checked permits ValidDocument, Invalid {}
