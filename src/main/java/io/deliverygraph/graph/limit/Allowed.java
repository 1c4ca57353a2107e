package io.deliverygraph.graph.limit;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How much of each is allowed.
 *
 * @param most one number above zero for each limit
 */
public record Allowed(Map<Limit, Integer> most) {

    /** @throws IllegalArgumentException if one is missing or below one: nothing is unlimited by accident */
    public Allowed {
        most = Collections.unmodifiableMap(new EnumMap<>(most));
        for (Limit limit : Limit.values()) {
            if (most.getOrDefault(limit, 0) < 1) {
                throw new IllegalArgumentException("How much of " + limit + " is allowed? Say a number above zero.");
            }
        }
    }

    static Allowed of(LimitsConfig config) {
        Function<Limit, Integer> configured = limit -> of(limit, config);
        return new Allowed(Arrays.stream(Limit.values()).collect(Collectors.toMap(Function.identity(), configured)));
    }

    private static int of(Limit limit, LimitsConfig config) {
        return switch (limit) {
            case DOCUMENT_LENGTH -> config.documentLength();
            case TOKENS -> config.tokens();
            case OPERATIONS -> config.operations();
            case FRAGMENTS -> config.fragments();
            case VARIABLES -> config.variables();
            case DEPTH -> config.depth();
            case FIELDS -> config.fields();
            case BREADTH -> config.breadth();
            case ROOT_FIELDS -> config.rootFields();
            case ALIASES -> config.aliases();
            case ALIASES_OF_ONE_FIELD -> config.aliasesOfOneField();
            case DIRECTIVES -> config.directives();
            case DIRECTIVES_AT_ONE_PLACE -> config.directivesAtOnePlace();
            case INTROSPECTION_DEPTH -> config.introspectionDepth();
            case INTROSPECTION_FIELDS -> config.introspectionFields();
            case PAGE_SIZE -> config.pageSize();
            case IDS -> config.ids();
            case LIST_SIZE -> config.listSize();
            case VALUES -> config.values();
            case COST -> config.cost();
        };
    }

    /** The most that is allowed. */
    public int of(Limit limit) {
        return most.get(limit);
    }

    /** What is too much of it, if it is. */
    Optional<Excess> over(Limit limit, Amount amount) {
        return amount.number() > of(limit)
                ? Optional.of(new Excess(limit, of(limit), amount.number(), amount.at()))
                : Optional.empty();
    }
}
