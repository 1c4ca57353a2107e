package io.deliverygraph.packaged;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waiting for something that another process does. */
final class Soon {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Soon() {}

    /** Returns as soon as it is so. */
    static void is(String what, Callable<Boolean> so) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!so.call()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + PATIENCE + ": " + what);
            }
            Thread.sleep(10);
        }
    }
}
