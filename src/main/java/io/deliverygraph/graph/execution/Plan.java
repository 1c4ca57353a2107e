package io.deliverygraph.graph.execution;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** An operation as it was compiled, and what was learnt of its answers. */
final class Plan {

    /** Larger answers grow into their size: one of them must not make all others pay. */
    private static final int MOST = 64 * 1024;

    /** A text asks for more room than it mostly takes: without this the last one would double the whole. */
    private static final int SPARE = 1024;

    private final ObjectPlan root;
    private final AtomicInteger expectedSize = new AtomicInteger(1024);

    /** @param root null when the engine has to run it */
    Plan(ObjectPlan root) {
        this.root = root;
    }

    /** Empty when the engine has to run it. */
    Optional<ObjectPlan> root() {
        return Optional.ofNullable(root);
    }

    /** How many bytes to begin with. */
    int expectedSize() {
        return expectedSize.get() + SPARE;
    }

    void answered(int bytes) {
        expectedSize.accumulateAndGet(Math.min(bytes, MOST), Math::max);
    }
}
