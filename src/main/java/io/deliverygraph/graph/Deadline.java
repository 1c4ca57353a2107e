package io.deliverygraph.graph;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Until when a request is worth working for: its time runs out, or its caller goes away, and what it waits for is given
 * up. One timer for the request serves all its calls.
 */
public final class Deadline {

    /** Of work that nobody can give up: a change that is under way, a task in the background. */
    public static final Deadline NONE = new Deadline();

    private static final Logger LOG = Logger.getLogger(Deadline.class);

    /** A list, as few wait at a time: a set would ask for hashes, which an object has to be given first. */
    private final List<Runnable> waiting = new ArrayList<>(2);

    private volatile boolean over;

    /** Whether nobody waits for the answer any more. */
    public boolean isOver() {
        return over;
    }

    /** Gives up what is waited for, on the thread of the caller. A second time it does nothing. */
    public void end() {
        if (this == NONE || over) {
            return;
        }
        innermostFirst().forEach(Deadline::stopped);
    }

    /** One that cannot be stopped does not keep the others going. */
    private static void stopped(Runnable stop) {
        try {
            stop.run();
        } catch (RuntimeException broken) {
            LOG.error("A call could not be given up", broken);
        }
    }

    /** What was begun last stands within what was begun before, and has its own things to tidy up. */
    private List<Runnable> innermostFirst() {
        synchronized (waiting) {
            over = true;
            List<Runnable> stops = new ArrayList<>(waiting);
            Collections.reverse(stops);
            return stops;
        }
    }

    /**
     * The same call, cancelled at the end. It is not begun after the end.
     *
     * @param late the failure in place of an answer
     */
    public <T> Uni<T> bound(Uni<T> call, Supplier<? extends Throwable> late) {
        return this == NONE ? call : new BoundCall<>(this, call, late);
    }

    /** @param stop run at the end, and at once where that has been */
    void watch(Runnable stop) {
        synchronized (waiting) {
            if (!over) {
                waiting.add(stop);
                return;
            }
        }
        stop.run();
    }

    void forget(Runnable stop) {
        synchronized (waiting) {
            for (int last = waiting.size() - 1; last >= 0; last--) {
                if (waiting.get(last) == stop) {
                    waiting.remove(last);
                    return;
                }
            }
        }
    }
}
