package io.deliverygraph.graph;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A top-level error in our words, without the engine's classification: that names what the engine is made of. */
public final class WordedError implements GraphQLError {

    private static final long serialVersionUID = 1L;

    private final String message;
    private final transient List<Object> path;
    private final transient List<SourceLocation> locations;
    private final transient Map<String, Object> extensions;

    /**
     * @param path null where the error is of no single field
     * @param locations null where nobody knows
     * @param extensions values that JSON can hold
     */
    public WordedError(
            String message, List<Object> path, List<SourceLocation> locations, Map<String, Object> extensions) {
        this.message = message;
        this.path = path;
        this.locations = locations;
        this.extensions = extensions;
    }

    @Override
    public Map<String, Object> toSpecification() {
        Map<String, Object> told = new LinkedHashMap<>(GraphQLError.super.toSpecification());
        told.put("extensions", extensions);
        return told;
    }

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    /** Not told, but the transport asks for it and leaves the caller without an answer when there is none. */
    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return extensions;
    }
}
