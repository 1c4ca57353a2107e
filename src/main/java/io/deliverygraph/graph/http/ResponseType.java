package io.deliverygraph.graph.http;

/** The media types that answers come in, and what each makes of status codes (GraphQL over HTTP, status codes). */
public enum ResponseType {
    /** Says by itself that GraphQL is in it, so that every status can be told. */
    GRAPHQL("application/graphql-response+json", 400, 294),
    /** Of older clients, which trust a body with status 200 only. */
    JSON("application/json", 200, 200);

    private final String name;
    private final int ofRequestErrors;
    private final int ofFieldErrors;

    ResponseType(String name, int ofRequestErrors, int ofFieldErrors) {
        this.name = name;
        this.ofRequestErrors = ofRequestErrors;
        this.ofFieldErrors = ofFieldErrors;
    }

    /** As {@code Accept} names it. */
    String mediaType() {
        return name;
    }

    /** As {@code Content-Type} names it. */
    String contentType() {
        return name + "; charset=utf-8";
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
