package io.deliverygraph.platform;

import java.time.Clock;
import java.util.BitSet;
import org.jboss.logging.Logger;

/**
 * Stops calling a platform that is not there: asking again and again would keep it down, and let everybody wait. After
 * a while one call may try, and decides for all. Safe for many threads.
 */
final class Circuit {

    /** In place of a ticket: the call must not be sent. */
    static final int REFUSED = -1;

    private static final Logger LOG = Logger.getLogger(Guards.class);

    private final String store;
    private final Guards.Settings settings;
    private final Clock clock;

    /** Which of the last calls found nobody; a ring. */
    private final BitSet missed = new BitSet();

    private State state = State.CLOSED;
    private int judged;
    private int next;

    /** Since when it is open, in milliseconds. */
    private long since;

    /** Counts changes of state: an answer to a call of an earlier one says nothing about this one. */
    private int era;

    private boolean tryUnderWay;

    /** What a call met. */
    enum End {
        /** Somebody was there, whatever the answer. */
        ANSWER,
        NOBODY,
        /** The call was given up by whoever asked. */
        UNKNOWN
    }

    private enum State {
        CLOSED("closed: the platform answers again"),
        OPEN("open: the platform did not answer, calls are refused for a while"),
        HALF_OPEN("half open: one call may try");

        private final String said;

        State(String said) {
            this.said = said;
        }
    }

    Circuit(String store, Guards.Settings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return a ticket to hand back with what became of the call, or {@link #REFUSED} */
    synchronized int admits() {
        if (state == State.OPEN
                && clock.millis() - since >= settings.circuitOpen().toMillis()) {
            becomes(State.HALF_OPEN);
        }
        if (state == State.OPEN || tryUnderWay) {
            return REFUSED;
        }
        tryUnderWay = state == State.HALF_OPEN;
        return era;
    }

    /** What the call that had this ticket met. */
    synchronized void ended(int ticket, End end) {
        if (ticket != era) {
            return;
        }
        if (state == State.HALF_OPEN) {
            tried(end);
        } else if (end != End.UNKNOWN) {
            judge(end);
        }
    }

    private void tried(End end) {
        switch (end) {
            case ANSWER -> becomes(State.CLOSED);
            case NOBODY -> becomes(State.OPEN);
            case UNKNOWN -> tryUnderWay = false;
        }
    }

    private void judge(End end) {
        missed.set(next, end == End.NOBODY);
        next = (next + 1) % settings.circuitCalls();
        judged = Math.min(judged + 1, settings.circuitCalls());
        if (tooMany()) {
            becomes(State.OPEN);
        }
    }

    private boolean tooMany() {
        return judged == settings.circuitCalls()
                && missed.cardinality() * 100 >= settings.circuitFailurePercent() * settings.circuitCalls();
    }

    private void becomes(State other) {
        state = other;
        since = clock.millis();
        era++;
        tryUnderWay = false;
        missed.clear();
        judged = 0;
        next = 0;
        LOG.warnf("Store %s: circuit %s", store, other.said);
    }
}
