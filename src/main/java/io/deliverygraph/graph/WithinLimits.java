package io.deliverygraph.graph;

import graphql.GraphQLContext;
import java.util.Map;

/** Says to the engine that what it is about to run has been held against the limits, and need not be again. */
public final class WithinLimits {

    private static final String KEY = WithinLimits.class.getName();

    private WithinLimits() {}

    /** @param surroundings of an execution, as they are handed to the engine */
    public static void note(Map<String, Object> surroundings) {
        surroundings.put(KEY, true);
    }

    /** Whether somebody noted it. */
    public static boolean isNoted(GraphQLContext surroundings) {
        return surroundings.getBoolean(KEY);
    }
}
