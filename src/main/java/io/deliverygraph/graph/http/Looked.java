package io.deliverygraph.graph.http;

/** What came of looking at the text of a document. */
sealed interface Looked permits KnownDocument, Refused {}
