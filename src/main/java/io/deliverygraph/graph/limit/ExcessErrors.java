package io.deliverygraph.graph.limit;

import graphql.GraphQLError;
import io.deliverygraph.graph.CallerLanguage;
import io.deliverygraph.graph.ErrorCode;
import io.deliverygraph.graph.Messages;
import io.deliverygraph.graph.WordedError;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells callers what is too much: one code for all, and which limit it is beside it. */
@Singleton // no proxy: asked for each request
class ExcessErrors {

    /** What a GraphQL client can hold in an Int. */
    private static final long MOST_TOLD = Integer.MAX_VALUE;

    private final Messages messages;
    private final CallerLanguage caller;

    ExcessErrors(Messages messages, CallerLanguage caller) {
        this.messages = messages;
        this.caller = caller;
    }

    List<GraphQLError> of(List<Excess> excesses) {
        return excesses.stream().map(this::of).toList();
    }

    GraphQLError of(Excess excess) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("name", excess.limit().name());
        told.put("allowed", excess.allowed());
        told.put("found", Math.min(excess.found(), MOST_TOLD));
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", ErrorCode.LIMIT_EXCEEDED.name());
        extensions.put("limit", told);
        return new WordedError(
                messages.text(excess.limit().messageKey(), told, caller.language()),
                null,
                excess.at() == null ? null : List.of(excess.at()),
                extensions);
    }
}
