package io.deliverygraph.graph;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    private static final Map<String, Kind> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::code, Function.identity()));

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static Optional<Kind> ofCode(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }
}
