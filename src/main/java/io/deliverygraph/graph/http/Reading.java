package io.deliverygraph.graph.http;

/** What came of reading an HTTP request. */
sealed interface Reading permits Parameters, Mistake {}
