package io.deliverygraph.graph.execution;

import graphql.language.Document;

/**
 * A document that was parsed and fits the schema. Made once for each text and shared by all who send it.
 *
 * @param text as it was sent
 */
public record ValidDocument(String text, Document document) implements Checked {

    /** A document is its text, and one text has one document. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ValidDocument valid && valid.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
