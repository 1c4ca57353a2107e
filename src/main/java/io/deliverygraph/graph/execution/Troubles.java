package io.deliverygraph.graph.execution;

import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import io.deliverygraph.graph.TopLevelErrors;
import java.util.ArrayList;
import java.util.List;

/** What went wrong while an operation ran. */
final class Troubles {

    private final List<GraphQLError> errors = new ArrayList<>();
    private final List<Missing> nulls = new ArrayList<>();

    /** A field could not be had. */
    void thrown(Path path, SourceLocation location, Throwable thrown) {
        errors.add(new ExceptionWhileDataFetching(ResultPath.fromList(path.steps()), thrown, location));
    }

    /** The engine has its own word for it. */
    void told(List<GraphQLError> known) {
        errors.addAll(known);
    }

    /** A field that must not be null was, and nobody said why. */
    void missing(Path path, String type) {
        nulls.add(new Missing(path, type));
    }

    /** In our words. That something was null after something else went wrong is no news. */
    List<GraphQLError> worded() {
        if (errors.isEmpty() && nulls.isEmpty()) {
            return List.of();
        }
        return errors.isEmpty()
                ? nulls.stream().map(Missing::worded).toList()
                : errors.stream().map(TopLevelErrors::worded).toList();
    }

    /** @param type that was promised */
    private record Missing(Path path, String type) {

        GraphQLError worded() {
            return TopLevelErrors.nullWhereNoneIs(path.steps(), type);
        }
    }
}
