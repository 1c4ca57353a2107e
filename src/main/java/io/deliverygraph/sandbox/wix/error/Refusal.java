package io.deliverygraph.sandbox.wix.error;

/** Ends the handling of a call that cannot be carried out. Nothing has changed by then. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient WixFailure failure;

    /** Without a stack trace: a refusal is an answer, not an accident. */
    public Refusal(WixFailure failure) {
        super(failure.toString(), null, false, false);
        this.failure = failure;
    }

    public WixFailure failure() {
        return failure;
    }
}
