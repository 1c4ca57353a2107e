package io.deliverygraph.graph.limit;

/** What came of parsing a text. */
public sealed interface Parsed permits MeasuredDocument, Unparsed {}
