package io.deliverygraph.graph;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * One step of an operation: everything that can be done without waiting. What is put off to its end can go out at once
 * where nothing else is under way, as nobody can come who would have wanted to go along.
 */
public final class Step {

    private static final ThreadLocal<Step> RUNNING = new ThreadLocal<>();

    private final Step around = RUNNING.get();
    private final Deque<PutOff> putOff = new ArrayDeque<>(2);

    private record PutOff(Runnable atOnce, Runnable later) {}

    private Step() {}

    /** To be closed on the same thread. */
    public static Step begin() {
        Step step = new Step();
        RUNNING.set(step);
        return step;
    }

    /**
     * Puts work off to the end of the step that runs on this thread.
     *
     * @param atOnce is done there, if nothing else is under way
     * @param later is done there otherwise; and now, where no step runs
     */
    public static void atItsEnd(Runnable atOnce, Runnable later) {
        Step running = RUNNING.get();
        if (running == null) {
            later.run();
        } else {
            running.putOff.add(new PutOff(atOnce, later));
        }
    }

    /**
     * Does what was put off, which may put off more.
     *
     * @param alone whether whoever put it off is all that is under way
     * @return whether there was anything
     */
    public boolean ends(boolean alone) {
        boolean any = false;
        for (PutOff work = putOff.poll(); work != null; work = putOff.poll()) {
            (alone ? work.atOnce : work.later).run();
            any = true;
        }
        return any;
    }

    /** Nothing can be put off any more. */
    public void close() {
        RUNNING.set(around);
    }
}
