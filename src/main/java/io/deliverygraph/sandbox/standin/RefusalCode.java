package io.deliverygraph.sandbox.standin;

/** How a platform can refuse a call within an answer that is otherwise in order (Shopify contract 1). */
public enum RefusalCode {
    /** The bucket is said to be empty. Nothing is done. */
    THROTTLED,
    /** The caller's scopes are said not to reach the operation. It is not done; the rest of the call is. */
    ACCESS_DENIED,
    /** The platform says it failed. */
    INTERNAL_SERVER_ERROR
}
