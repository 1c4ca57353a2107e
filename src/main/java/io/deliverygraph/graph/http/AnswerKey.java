package io.deliverygraph.graph.http;

import java.util.Objects;

/**
 * What makes two requests the same: then one answer does for both.
 *
 * @param document its text, or a hash of it that nobody can forge
 * @param operation name of the operation; null where there is only one
 * @param variables as JSON in one way of writing, so that the order of names does not matter; empty for none
 * @param caller {@link io.deliverygraph.graph.Caller#sharingKey()}
 * @param language of the sentences for people
 */
public record AnswerKey(String document, String operation, String variables, String caller, String language) {

    /** Bytes that it takes at most. */
    long bytes() {
        return 2L * (document.length() + variables.length());
    }

    /** Written out: a native executable interprets the one that records are given (decision 24). */
    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerKey key
                && key.document.equals(document)
                && Objects.equals(key.operation, operation)
                && key.variables.equals(variables)
                && key.caller.equals(caller)
                && key.language.equals(language);
    }
}
