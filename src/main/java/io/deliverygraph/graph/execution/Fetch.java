package io.deliverygraph.graph.execution;

import java.util.function.Function;

/** How a field gets its value. */
sealed interface Fetch permits Fetch.Property, Fetch.TypeName, Resolver {

    /** Whether the value is there at once. */
    default boolean isAtHand() {
        return !(this instanceof Resolver);
    }

    /** The value is a part of the object. */
    record Property(Function<Object, Object> of) implements Fetch {}

    /** {@code __typename}. */
    record TypeName(String name) implements Fetch {}
}
