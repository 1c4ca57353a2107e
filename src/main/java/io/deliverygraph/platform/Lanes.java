package io.deliverygraph.platform;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many calls of one store are under way at once. Others wait, in the order in which they came; a lane that comes
 * free is handed to the first of them. Safe for many threads.
 */
final class Lanes {

    private final int lanes;
    private final int queue;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int taken;

    /** What became of a call that asked for a lane. */
    enum Place {
        /** It has one, and must {@link #leave()} it. */
        LANE,
        /** It waits, and will be told. */
        QUEUE,
        /** Nothing is free, not even a place to wait. */
        NONE
    }

    /**
     * @param lanes calls under way at once
     * @param queue calls that wait for one under way to end
     */
    Lanes(int lanes, int queue) {
        this.lanes = lanes;
        this.queue = queue;
    }

    /** Takes a lane if one is free; nobody is overtaken, as none is free while somebody waits. */
    synchronized boolean take() {
        if (taken == lanes) {
            return false;
        }
        taken++;
        return true;
    }

    /** @param go told when a call that had to wait has its lane, on the thread of whoever left it */
    synchronized Place enter(Runnable go) {
        if (take()) {
            return Place.LANE;
        }
        if (waiting.size() == queue) {
            return Place.NONE;
        }
        waiting.addLast(go);
        return Place.QUEUE;
    }

    /** It waits no longer. It may have been told just now; then it has a lane, and must leave it. */
    synchronized void giveUp(Runnable go) {
        waiting.remove(go);
    }

    /** How many calls have a lane. */
    synchronized int underWay() {
        return taken;
    }

    /** How many calls wait for one. */
    synchronized int waiting() {
        return waiting.size();
    }

    /** Gives the lane back. */
    void leave() {
        Runnable next = next();
        if (next != null) {
            next.run();
        }
    }

    private synchronized Runnable next() {
        Runnable next = waiting.pollFirst();
        if (next == null) {
            taken--;
        }
        return next;
    }
}
