package io.deliverygraph.graph;

/** The values of {@code extensions.code} on top-level errors. */
public enum ErrorCode {
    /** The document is no GraphQL; {@code locations} says where. */
    SYNTAX_ERROR,
    /** The document does not fit the schema, or a variable does not fit its type. */
    VALIDATION_ERROR,
    /** The request cannot be read, or an argument makes no sense, such as an id that is none. */
    BAD_REQUEST,
    /** A web page of somebody else's could have sent this request; a header shows that it did not. */
    FORBIDDEN,
    /** Another HTTP method is needed; the header {@code Allow} names them. */
    METHOD_NOT_ALLOWED,
    /** We cannot answer in any media type that the caller accepts. */
    NOT_ACCEPTABLE,
    /** The body of the request is not JSON in UTF-8, or does not say so. */
    UNSUPPORTED_MEDIA_TYPE,
    /** Something that a non-null field needs is not there. */
    NOT_FOUND,
    /** The request or its document is too large, or the document too deep. */
    LIMIT_EXCEEDED,
    /** Only trusted documents run here, or nobody knows one of this id. */
    DOCUMENT_NOT_TRUSTED,
    /** No document is kept under this hash (Apollo's name); send its text along. */
    PERSISTED_QUERY_NOT_FOUND,
    /** Documents are not kept by hash here (Apollo's name); send their texts. */
    PERSISTED_QUERY_NOT_SUPPORTED,
    /** The time for the request ran out before all of it was answered. */
    DEADLINE_EXCEEDED,
    /** The platform gave no usable answer; try again. */
    PLATFORM_UNAVAILABLE,
    /** Too many calls; {@code retryAfterSeconds} says when to try again. */
    PLATFORM_THROTTLED,
    /** The store's credential is missing, wrong or lacks a permission: its operator must act. */
    PLATFORM_UNAUTHORISED,
    /** The platform refused a read. */
    PLATFORM_REFUSED,
    /** Our mistake; the log has more under the answer's {@code X-Request-Id}. */
    INTERNAL
}
