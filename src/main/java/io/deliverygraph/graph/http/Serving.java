package io.deliverygraph.graph.http;

/**
 * What every exchange needs.
 *
 * @param bodyLimit in bytes
 * @param originMatters whether answers name the origin that may read them, so that they are for that one only
 */
record Serving(
        Pipeline pipeline,
        AnswerWriter writer,
        RequestScope scope,
        Accounts accounts,
        HttpConfig config,
        long bodyLimit,
        boolean originMatters) {}
