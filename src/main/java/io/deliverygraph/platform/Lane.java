package io.deliverygraph.platform;

import java.util.concurrent.atomic.AtomicBoolean;

/** A lane in the hands of one call. It is given back once, however often the call's end is told. */
final class Lane {

    private final Lanes lanes;
    private final AtomicBoolean left = new AtomicBoolean();
    private volatile boolean used;

    /** @param lanes from which it has been taken */
    Lane(Lanes lanes) {
        this.lanes = lanes;
    }

    /** A call goes on with it, and gives it back. */
    void use() {
        used = true;
    }

    void leave() {
        if (left.compareAndSet(false, true)) {
            lanes.leave();
        }
    }

    /** For a call that may have been given up at the moment in which it got the lane. */
    void leaveUnlessUsed() {
        if (!used) {
            leave();
        }
    }
}
