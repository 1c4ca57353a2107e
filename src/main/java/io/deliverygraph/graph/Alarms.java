package io.deliverygraph.graph;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.FastThreadLocal;
import io.vertx.core.impl.ContextInternal;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Alarms that hardly ever ring: deadlines and read timeouts. Those of one event loop share one timer, which looks at
 * all of them every few milliseconds as long as there are any; timers of Vert.x, one for each, took 3 percent of a
 * small query. An alarm rings up to a tick late, and never early.
 */
public final class Alarms {

    private static final long TICK_MILLIS = 20;

    private static final FastThreadLocal<Alarms> OF_THIS_LOOP = new FastThreadLocal<>() {
        @Override
        protected Alarms initialValue() {
            return new Alarms();
        }
    };

    /** Where the circle of alarms begins and ends. Touched on the event loop only, as is all of it. */
    private final Alarm ends = new Alarm();

    private boolean ticking;

    private Alarms() {}

    /** Whether alarms can be set here: on the context's own event loop. */
    public static boolean areAt(ContextInternal home) {
        return home != null && home.nettyEventLoop().inEventLoop();
    }

    /**
     * Sets an alarm where {@link #areAt alarms can be set}.
     *
     * @param home the ring is heard on this context
     * @param ring what to do when the time is over
     */
    public static Alarm set(ContextInternal home, Duration time, Runnable ring) {
        Alarm alarm = new Alarm(home, System.nanoTime() + time.toNanos(), ring);
        Alarms alarms = OF_THIS_LOOP.get();
        alarm.standBefore(alarms.ends);
        alarms.goOn(home.nettyEventLoop());
        return alarm;
    }

    private void goOn(EventLoop loop) {
        if (!ticking && ends.after != ends) {
            ticking = true;
            loop.schedule(() -> tick(loop), TICK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void tick(EventLoop loop) {
        ticking = false;
        long now = System.nanoTime();
        Alarm next = ends.after;
        while (next != ends) {
            Alarm alarm = next;
            next = alarm.after;
            alarm.look(now);
        }
        goOn(loop);
    }

    /** One alarm, until it rings or is cancelled. */
    public static final class Alarm {

        private final ContextInternal home;
        private final long end;

        /** Null when it must not ring any more. */
        private volatile Runnable ring;

        private Alarm before = this;
        private Alarm after = this;

        private Alarm() {
            this(null, 0, null);
        }

        private Alarm(ContextInternal home, long end, Runnable ring) {
            this.home = home;
            this.end = end;
            this.ring = ring;
        }

        /** It will not ring, unless it rings at this moment. On any thread. */
        public void cancel() {
            ring = null;
            if (home.nettyEventLoop().inEventLoop()) {
                leave();
            }
        }

        private void standBefore(Alarm other) {
            before = other.before;
            after = other;
            before.after = this;
            other.before = this;
        }

        private void leave() {
            before.after = after;
            after.before = before;
            before = this;
            after = this;
        }

        private void look(long now) {
            Runnable due = ring;
            if (due == null) {
                leave();
            } else if (now - end >= 0) {
                leave();
                ring = null;
                home.runOnContext(there -> due.run());
            }
        }
    }
}
