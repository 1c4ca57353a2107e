package io.deliverygraph.graph.http;

import graphql.language.OperationDefinition;
import java.util.Locale;

/** What sort of operation a request is, as meters, spans and log lines name it. */
enum OperationType {
    QUERY,
    MUTATION,
    SUBSCRIPTION,
    /** Nobody knows: the request was refused before its operation was found. */
    UNKNOWN;

    private final String told = name().toLowerCase(Locale.ROOT);

    static OperationType of(OperationDefinition.Operation operation) {
        return switch (operation) {
            case QUERY -> QUERY;
            case MUTATION -> MUTATION;
            case SUBSCRIPTION -> SUBSCRIPTION;
        };
    }

    /** In small letters. */
    String told() {
        return told;
    }
}
