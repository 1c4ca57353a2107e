package io.deliverygraph.graph.http;

/**
 * What every exchange needs.
 *
 * @param bodyLimit in bytes
 */
record Serving(Pipeline pipeline, AnswerWriter writer, RequestScope scope, HttpConfig config, long bodyLimit) {}
