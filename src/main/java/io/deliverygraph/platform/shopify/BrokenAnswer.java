package io.deliverygraph.platform.shopify;

/** A success whose body is no JSON, is cut off, or does not have the form that it should. */
final class BrokenAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String requestId;

    BrokenAnswer(String requestId, Throwable cause) {
        super("unreadable answer", cause, false, false);
        this.requestId = requestId;
    }

    /** Null when the answer had none. */
    String requestId() {
        return requestId;
    }
}
