package io.deliverygraph.graph;

/** Carries a {@link PlatformFailure} through the failure channel of a {@code Uni}. It has no story of its own. */
public class PlatformException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PlatformFailure failure;

    public PlatformException(PlatformFailure failure) {
        super(failure.toString(), null, false, false);
        this.failure = failure;
    }

    public PlatformFailure failure() {
        return failure;
    }
}
