package io.deliverygraph.platform;

import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import org.jboss.logging.MDC;

/** What is logged about one store: each line has the store's key as a field, for machines, beside its sentence. */
public final class StoreLog {

    private static final String STORE = "store";

    private final Logger log;
    private final String store;

    /** @param log under whose name it is told */
    public StoreLog(Logger log, String store) {
        this.log = log;
        this.store = store;
    }

    /** A line with parameters, as of {@link String#format}. */
    public void line(Level level, String form, Object... parameters) {
        told(level, null, form, parameters);
    }

    /** An error, with the story of its cause. */
    public void error(Throwable cause, String form, Object... parameters) {
        told(Level.ERROR, cause, form, parameters);
    }

    private void told(Level level, Throwable cause, String form, Object... parameters) {
        if (!log.isEnabled(level)) {
            return;
        }
        MDC.put(STORE, store);
        try {
            log.logf(level, cause, form, parameters);
        } finally {
            MDC.remove(STORE);
        }
    }
}
