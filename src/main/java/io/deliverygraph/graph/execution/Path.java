package io.deliverygraph.graph.execution;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Where in the answer something stands.
 *
 * @param parent null for a field of the operation itself
 * @param step a response key, or an index in a list
 */
record Path(Path parent, Object step) {

    List<Object> steps() {
        Deque<Object> steps = new ArrayDeque<>();
        for (Path each = this; each != null; each = each.parent) {
            steps.addFirst(each.step);
        }
        return List.copyOf(steps);
    }
}
