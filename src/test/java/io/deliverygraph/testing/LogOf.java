package io.deliverygraph.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open, with debugging of our own code and of the REST client turned on. */
public final class LogOf implements AutoCloseable {

    private static final List<String> TALKATIVE = List.of("io.deliverygraph", "org.jboss.resteasy.reactive");

    private static final Formatter FORM = new PatternFormatter("%p %s%e%n");
    private static final Formatter WITH_FIELDS = new PatternFormatter("%p %s %X%e%n");

    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Map<Logger, Level> before = new LinkedHashMap<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            told.add(FORM.format(entry));
            lines.add(WITH_FIELDS.format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** Starts to listen. */
    public LogOf() {
        this(TALKATIVE);
    }

    /** The same with debugging of everything, the libraries below us too. */
    public static LogOf everything() {
        return new LogOf(List.of("", "io.deliverygraph", "org.jboss.resteasy.reactive", "io.netty", "io.vertx"));
    }

    private LogOf(List<String> talkative) {
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        talkative.stream().map(Logger::getLogger).forEach(logger -> {
            before.put(logger, logger.getLevel());
            logger.setLevel(Level.ALL);
        });
    }

    /** Each line that was logged so far, with its fields behind it. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** What was logged so far, stack traces included, without fields. */
    public String text() {
        return String.join("", told);
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        before.forEach(Logger::setLevel);
    }
}
