package io.deliverygraph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogLevelsTest {

    private static final String WIX = "io.deliverygraph.platform.wix";

    /** Of our own, so that nobody else's logging changes. */
    private final LogContext context = LogContext.create(true);

    private final LogLevels levels = new LogLevels(context);
    private final Logger site = context.getLogger(WIX + ".WixSite");

    @BeforeEach
    void asUsual() {
        context.getLogger("").setLevel(context.getLevelForName("INFO"));
    }

    @Test
    void changesThoseBelowALoggerToo() {
        assertThat(levels.set(WIX, "debug")).contains(new LogLevels.Known(WIX, "DEBUG", "DEBUG"));
        assertThat(site.isLoggable(context.getLevelForName("DEBUG"))).isTrue();
        assertThat(levels.find(WIX + ".WixSite")).contains(new LogLevels.Known(WIX + ".WixSite", null, "DEBUG"));
    }

    @Test
    void takesALevelAwayAgain() {
        levels.set(WIX, "TRACE");

        assertThat(levels.set(WIX, "inherit")).contains(new LogLevels.Known(WIX, null, "INFO"));
    }

    @Test
    void listsTheRootAndThoseWithALevelOfTheirOwn() {
        levels.set(WIX, "WARN");

        assertThat(levels.own())
                .isEqualTo(Map.of(
                        "root",
                        new LogLevels.Known("root", "INFO", "INFO"),
                        WIX,
                        new LogLevels.Known(WIX, "WARN", "WARN")));
    }

    /** The log manager forgets to list loggers that nobody holds any more. */
    @Test
    void listsAPackageThatNobodyHolds() {
        LogContext forgetful = LogContext.create(false);
        Logger held = forgetful.getLogger(WIX + ".WixSite");
        LogLevels ofForgetful = new LogLevels(forgetful);
        ofForgetful.set(WIX, "WARN");

        collectGarbage();

        assertThat(ofForgetful.own()).containsKey(WIX);
        assertThat(held.isLoggable(forgetful.getLevelForName("INFO"))).isFalse();
    }

    @Test
    void changesNothingForANameUnderWhichNobodyLogs() {
        assertThat(levels.find("io.delivergraph")).isEmpty();
        assertThat(levels.set("io.delivergraph", "DEBUG")).isEmpty();
        assertThat(context.getLoggerIfExists("io.delivergraph")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFF", "FATAL", "error", "Warn", "INFO", "DEBUG", "TRACE", "ALL"})
    void knowsTheUsualLevels(String level) {
        assertThat(LogLevels.isLevel(level)).isTrue();
        assertThat(levels.set("root", level))
                .get()
                .extracting(LogLevels.Known::level)
                .isEqualTo(level.toUpperCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "VERBOSE", "17", "DEBUG "})
    void knowsNoOthers(String level) {
        assertThat(LogLevels.isLevel(level)).isFalse();
    }

    /** Until whatever was unheld at the beginning is gone, and has been told of. */
    private static void collectGarbage() {
        ReferenceQueue<Object> gone = new ReferenceQueue<>();
        PhantomReference<Object> canary = new PhantomReference<>(new Object(), gone);
        while (gone.poll() == null) {
            System.gc();
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(canary.refersTo(null)).isTrue();
        LockSupport.parkNanos(100_000_000);
    }
}
