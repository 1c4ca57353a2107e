package io.deliverygraph.platform;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;

/** A change that takes several calls and failed after the first: it must not sound as if nothing had happened. */
public final class HalfDone {

    private HalfDone() {}

    /** The failure of a later call, told as one of a change that may have been carried out. */
    public static Throwable told(Throwable thrown) {
        if (!(thrown instanceof PlatformException known)) {
            return thrown;
        }
        PlatformFailure failure = known.failure();
        boolean later = failure instanceof PlatformFailure.Unreachable || failure instanceof PlatformFailure.Throttled;
        return new PlatformException(
                later
                        ? new PlatformFailure.Unreachable(failure.origin(), true)
                        : new PlatformFailure.Unexpected(failure.origin(), true));
    }
}
