package io.deliverygraph.graph.execution;

import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.List;

/** Documents from texts, without the limits of requests. */
public final class Texts {

    private Texts() {}

    /** Parses the text and holds it against the schema. */
    public static Checked checked(Documents documents, String text) {
        try {
            return documents.check(text, Parser.parse(text));
        } catch (InvalidSyntaxException mistaken) {
            return new Invalid(List.of(mistaken.toInvalidSyntaxError()));
        }
    }
}
