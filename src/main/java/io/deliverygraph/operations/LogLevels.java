package io.deliverygraph.operations;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;

/** Levels of logging as they are now. What is changed here lasts until the service ends. */
final class LogLevels {

    /** The logger that all others inherit from, under a name that an address can hold. */
    static final String ROOT = "root";

    /** Takes a logger's own level away. */
    static final String INHERIT = "INHERIT";

    /** From the most quiet to the most talkative. */
    static final List<String> NAMES = List.of("OFF", "FATAL", "ERROR", "WARN", "INFO", "DEBUG", "TRACE", "ALL");

    private final LogContext context;

    /** Held, since the log manager lists a logger only as long as somebody holds it, and nobody holds a package's. */
    private final Map<String, Logger> changed = new ConcurrentHashMap<>();

    LogLevels(LogContext context) {
        this.context = context;
    }

    /**
     * One logger.
     *
     * @param level its own, null where it inherits one
     * @param effective what holds for it
     */
    record Known(String name, String level, String effective) {}

    /** Those that have a level of their own, by name, and the root. */
    Map<String, Known> own() {
        Map<String, Known> own = new TreeMap<>();
        for (String name : Collections.list(context.getLoggerNames())) {
            find(name).filter(logger -> logger.level() != null).ifPresent(logger -> own.put(logger.name(), logger));
        }
        find(ROOT).ifPresent(root -> own.put(ROOT, root));
        return own;
    }

    /** @return empty where nobody logs under this name, or below it, so far */
    Optional<Known> find(String name) {
        return logger(name).map(this::known);
    }

    /** Whether there is such a level; written small or in capitals. */
    static boolean isLevel(String name) {
        return NAMES.contains(name.toUpperCase(Locale.ROOT)) || name.equalsIgnoreCase(INHERIT);
    }

    /**
     * Sets it.
     *
     * @param level one that {@link #isLevel}
     * @return empty where there is no such logger
     */
    Optional<Known> set(String name, String level) {
        Optional<Logger> logger = logger(name);
        logger.ifPresent(found -> {
            found.setLevel(level(level));
            changed.put(found.getName(), found);
        });
        return logger.map(this::known);
    }

    private Level level(String name) {
        return name.equalsIgnoreCase(INHERIT) ? null : context.getLevelForName(name.toUpperCase(Locale.ROOT));
    }

    private Optional<Logger> logger(String name) {
        return Optional.ofNullable(context.getLoggerIfExists(name.equals(ROOT) ? "" : name));
    }

    private Known known(Logger logger) {
        String name = logger.getName().isEmpty() ? ROOT : logger.getName();
        Level own = logger.getLevel();
        return new Known(name, own == null ? null : own.getName(), effective(logger));
    }

    /** The most talkative level that is still told; there is a name for each that anybody can set. */
    private String effective(Logger logger) {
        int value = logger.getEffectiveLevel();
        return NAMES.stream()
                .filter(name -> context.getLevelForName(name).intValue() == value)
                .findFirst()
                .orElseGet(() -> Integer.toString(value));
    }
}
