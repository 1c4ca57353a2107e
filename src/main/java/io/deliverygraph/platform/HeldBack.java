package io.deliverygraph.platform;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;

/** A call that we did not send, because the store's budget has no room for it: the platform has said nothing. */
public final class HeldBack extends PlatformException {

    private static final long serialVersionUID = 1L;

    /** @param failure with the moment to come back */
    public HeldBack(PlatformFailure.Throttled failure) {
        super(failure);
    }
}
