package io.deliverygraph.graph;

import java.util.Arrays;
import java.util.Optional;

/** What a {@link GlobalId} names. The code is part of every id that clients hold: never change one. */
public enum Kind {
    STORE("store"),
    PROFILE("profile"),
    REGION("region"),
    CARRIER("carrier"),
    OPTION("option"),
    /** A row of a carrier's own settings table. It is no {@link Node}. */
    CARRIER_ROW("row"),
    /** A set of places that goods ship from. */
    ORIGIN_GROUP("origins"),
    /** A place that goods ship from. */
    ORIGIN("origin"),
    SELLING_PLAN_GROUP("plans"),
    SELLING_PLAN("plan");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<Kind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
