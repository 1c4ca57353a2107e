package io.deliverygraph.graph;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One step of an operation: everything that can be done without waiting. What is asked side by side in a step can be
 * put off to its end, and go out together.
 */
public final class Step {

    private static final ThreadLocal<Step> RUNNING = new ThreadLocal<>();

    private final Step around = RUNNING.get();
    private final Deque<Runnable> putOff = new ArrayDeque<>(2);

    private Step() {}

    /** To be closed on the same thread. */
    public static Step begin() {
        Step step = new Step();
        RUNNING.set(step);
        return step;
    }

    /**
     * Does the work at the end of the step that runs on this thread.
     *
     * @return false where none runs: then the work is not done
     */
    public static boolean atItsEnd(Runnable work) {
        Step running = RUNNING.get();
        return running != null && running.putOff.add(work);
    }

    /**
     * Does what was put off, which may put off more.
     *
     * @return whether there was anything
     */
    public boolean ends() {
        boolean any = false;
        for (Runnable work = putOff.poll(); work != null; work = putOff.poll()) {
            work.run();
            any = true;
        }
        return any;
    }

    /** Nothing can be put off any more. */
    public void close() {
        RUNNING.set(around);
    }
}
