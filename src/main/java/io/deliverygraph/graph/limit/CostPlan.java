package io.deliverygraph.graph.limit;

import graphql.language.Argument;
import graphql.language.SourceLocation;
import graphql.language.Value;
import java.util.List;

/**
 * What of an operation costs something, without its variables. Made once for each document and kept with it.
 *
 * @param roots the fields at the root
 * @param serial whether they run one after the other, so that what one has read is read again
 * @param varies whether variables can change what it costs
 * @param at where the operation stands
 */
public record CostPlan(List<Root> roots, boolean serial, boolean varies, SourceLocation at) {

    public CostPlan {
        roots = List.copyOf(roots);
    }

    /** @param arguments that may name stores and things */
    record Root(List<Argument> arguments, Part part) {}

    /** How many there are of a field's value, for each thing that the field belongs to. */
    enum Times {
        ONE,
        /** As many as lists usually have. */
        LIST,
        /** As many as the page has that it stands in. */
        PAGE,
        /** As many as there are stores. */
        STORES,
        /** As many as {@code ids} names. */
        IDS
    }

    /**
     * A field whose value is a thing or many, or that asks a platform.
     *
     * @param node whether its value is a thing with fields
     * @param first the size of the page that it begins; null when it begins none or does not say
     */
    record Part(Times times, boolean node, Value<?> first, Reading reading, List<Part> parts) {

        Part {
            parts = List.copyOf(parts);
        }
    }
}
