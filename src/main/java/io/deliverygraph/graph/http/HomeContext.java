package io.deliverygraph.graph.http;

import io.vertx.core.impl.ContextInternal;

/**
 * The Vert.x context on which something was begun and has to be ended, whoever ends it.
 *
 * @param context null outside of Vert.x, where any thread will do
 */
record HomeContext(ContextInternal context) {

    static HomeContext here() {
        return new HomeContext(ContextInternal.current());
    }

    /** At once where we are there already, otherwise as soon as it is free. */
    void run(Runnable step) {
        if (context == null || context == ContextInternal.current()) {
            step.run();
        } else {
            context.runOnContext(there -> step.run());
        }
    }
}
