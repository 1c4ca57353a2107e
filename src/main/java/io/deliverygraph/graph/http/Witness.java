package io.deliverygraph.graph.http;

/**
 * Who keeps a record of requests. It is told on the request's own Vert.x context, must not wait there, and must not
 * fail.
 */
interface Witness {

    /** The head of a request has come. */
    default void began(Account account) {}

    /** Its operation was found. */
    default void named(Account account) {}

    /** It is answered, or its caller has gone. */
    void ended(Account account);
}
