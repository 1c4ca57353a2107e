package io.deliverygraph.graph.http;

import java.io.IOException;

/** Text that is no JSON as we take it. It has no story of its own: {@link #mistake()} is all there is to say. */
final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Mistake mistake;

    Unreadable(Mistake mistake) {
        super(mistake.messageKey());
        this.mistake = mistake;
    }

    Mistake mistake() {
        return mistake;
    }

    /** Nobody looks at it. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
