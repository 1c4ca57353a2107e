package io.deliverygraph.graph.execution;

import java.util.Arrays;

/** Where the writer is. Made a path of only when something went wrong. */
final class Trail {

    private FieldPlan[] fields = new FieldPlan[32];
    private int[] indexes = new int[32];
    private int depth;

    void into(FieldPlan field) {
        room();
        fields[depth++] = field;
    }

    void into(int index) {
        room();
        fields[depth] = null;
        indexes[depth++] = index;
    }

    void out() {
        depth--;
    }

    Path path() {
        Path path = null;
        for (int step = 0; step < depth; step++) {
            path = new Path(path, fields[step] == null ? (Object) indexes[step] : fields[step].key());
        }
        return path;
    }

    private void room() {
        if (depth == indexes.length) {
            fields = Arrays.copyOf(fields, depth * 2);
            indexes = Arrays.copyOf(indexes, depth * 2);
        }
    }
}
