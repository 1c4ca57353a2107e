package io.deliverygraph.graph;

import io.quarkus.vertx.core.runtime.VertxMDC;
import io.vertx.core.Context;
import java.util.Map;

/**
 * By what log lines of a request are known, such as its id. They live on its Vert.x context, so work that goes on upon
 * a context of its own is given them.
 */
final class LogMarks {

    private LogMarks() {}

    /**
     * Copies them.
     *
     * @param from null outside of Vert.x, where there are none
     */
    static void carry(Context from, Context to) {
        if (from == null) {
            return;
        }
        Map<String, Object> marks = VertxMDC.INSTANCE.copyObject(from);
        if (!marks.isEmpty()) {
            VertxMDC.INSTANCE.putAll(marks, to);
        }
    }
}
