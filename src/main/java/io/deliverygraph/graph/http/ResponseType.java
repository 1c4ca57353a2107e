package io.deliverygraph.graph.http;

import io.vertx.core.http.HttpHeaders;
import java.util.Optional;

/** The media types that answers come in, and what each makes of status codes (GraphQL over HTTP, status codes). */
public enum ResponseType {
    /** Says by itself that GraphQL is in it, so that every status can be told. */
    GRAPHQL("application/graphql-response+json", 400, 294),
    /** Of older clients, which trust a body with status 200 only. */
    JSON("application/json", 200, 200);

    private final String name;
    private final int ofRequestErrors;
    private final int ofFieldErrors;
    private final CharSequence contentType;
    private final Optional<ResponseType> only = Optional.of(this);

    ResponseType(String name, int ofRequestErrors, int ofFieldErrors) {
        this.name = name;
        this.ofRequestErrors = ofRequestErrors;
        this.ofFieldErrors = ofFieldErrors;
        this.contentType = HttpHeaders.createOptimized(name + "; charset=utf-8");
    }

    /** The one whose media type this is, as most callers write it; empty where it has to be read. */
    static Optional<ResponseType> named(String accept) {
        if (accept.equals(JSON.name)) {
            return JSON.only;
        }
        return accept.equals(GRAPHQL.name) ? GRAPHQL.only : Optional.empty();
    }

    /** As {@code Accept} names it. */
    String mediaType() {
        return name;
    }

    /** As {@code Content-Type} names it. */
    CharSequence contentType() {
        return contentType;
    }

    /** Where a well-formed request cannot run: its document, its operation or its variables are wrong. */
    int ofRequestErrors() {
        return ofRequestErrors;
    }

    /** Where an operation ran and some of its fields failed: 294 is the draft's "partial success". */
    int ofFieldErrors() {
        return ofFieldErrors;
    }

    /** What this type makes of a status of another. */
    int status(ResponseType other, int status) {
        if (status == other.ofFieldErrors) {
            return ofFieldErrors;
        }
        return status == other.ofRequestErrors ? ofRequestErrors : status;
    }
}
