package io.deliverygraph.graph.http;

import java.util.Locale;

/** What became of a request, as meters, spans and log lines name it. */
public enum Outcome {
    /** Everything asked for is there. */
    SUCCESS,
    /** Some fields failed; the others' data stand. */
    PARTIAL,
    /** It ran, and nothing came of it but errors; or we broke. */
    FAILURE,
    /** Nothing of it ran: no GraphQL, a document that does not fit, too much, not allowed. */
    REFUSED,
    /** The caller went away before there was an answer. */
    ABANDONED,
    /** Deadline and grace were over before there was an answer. */
    LATE;

    private final String told = name().toLowerCase(Locale.ROOT);

    /** In small letters. */
    String told() {
        return told;
    }
}
