package io.deliverygraph.platform;

/** A call that was not sent, because the calls before it found nobody at the platform. */
public final class OpenCircuit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenCircuit() {
        super("the circuit is open", null, false, false);
    }
}
