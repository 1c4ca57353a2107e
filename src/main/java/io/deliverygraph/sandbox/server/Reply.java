package io.deliverygraph.sandbox.server;

import io.deliverygraph.sandbox.standin.Answer;

/** What goes back over the wire. */
sealed interface Reply {

    record Whole(Answer answer) implements Reply {}

    /** No answer: the connection breaks. */
    record Reset() implements Reply {}
}
