package io.deliverygraph.graph;

/** The values of {@code extensions.code} on top-level errors. */
public enum ErrorCode {
    /**
     * The document is no GraphQL. Reached over a transport that parses by itself; the engine's own HTTP layer words
     * such errors alone and gives them no code.
     */
    SYNTAX_ERROR,
    /** The document does not fit the schema, or a variable does not fit its type. */
    VALIDATION_ERROR,
    /** An argument makes no sense, such as a page size of a thousand. */
    BAD_REQUEST,
    /** Something that a non-null field needs is not there. */
    NOT_FOUND,
    /** The document is too deep or too large. */
    LIMIT_EXCEEDED,
    /** The platform gave no usable answer; try again. */
    PLATFORM_UNAVAILABLE,
    /** Too many calls; {@code retryAfterSeconds} says when to try again. */
    PLATFORM_THROTTLED,
    /** The store's credential is missing, wrong or lacks a permission: its operator must act. */
    PLATFORM_UNAUTHORISED,
    /** The platform refused a read. */
    PLATFORM_REFUSED,
    /** Our mistake; the log has more under the error's {@code requestId}. */
    INTERNAL
}
