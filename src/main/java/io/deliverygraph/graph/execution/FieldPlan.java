package io.deliverygraph.graph.execution;

import graphql.execution.MergedField;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;

/**
 * One field of an answer.
 *
 * @param key its name in the answer
 * @param keyBytes the same as JSON, between a comma and a colon
 * @param slot its place among the values of its object that were waited for; negative where nothing is
 * @param asked the field as the document has it, merged from all places that ask for it
 * @param definition as the schema has it
 */
record FieldPlan(
        String key,
        byte[] keyBytes,
        int slot,
        Fetch fetch,
        Shape shape,
        MergedField asked,
        GraphQLFieldDefinition definition) {

    boolean waits() {
        return slot >= 0;
    }

    SourceLocation location() {
        return asked.getSingleField().getSourceLocation();
    }
}
