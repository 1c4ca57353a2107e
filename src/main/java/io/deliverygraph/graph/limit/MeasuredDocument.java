package io.deliverygraph.graph.limit;

import graphql.language.Document;

/**
 * A document within all limits. It may not fit the schema.
 *
 * @param text as it was sent
 * @param measured how much of each is in it
 */
public record MeasuredDocument(String text, Document document, Measured measured) implements Parsed {}
