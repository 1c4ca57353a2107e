package io.deliverygraph.graph.http;

import io.vertx.core.Context;
import io.vertx.core.Vertx;

/**
 * The Vert.x context on which something was begun and has to be ended, whoever ends it.
 *
 * @param context null outside of Vert.x, where any thread will do
 */
record HomeContext(Context context) {

    static HomeContext here() {
        return new HomeContext(Vertx.currentContext());
    }

    /** At once where we are there already, otherwise as soon as it is free. */
    void run(Runnable step) {
        if (context == null || context == Vertx.currentContext()) {
            step.run();
        } else {
            context.runOnContext(there -> step.run());
        }
    }
}
