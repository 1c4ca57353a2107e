package io.deliverygraph.graph.execution;

/** How a scalar or an enum value is written. */
interface LeafFormat {

    /**
     * Writes the value as JSON.
     *
     * @param value not null
     * @return false when the value stands for null, and nothing was written
     * @throws graphql.schema.CoercingSerializeException when the value is none of its type
     */
    boolean write(Object value, JsonBytes out);
}
