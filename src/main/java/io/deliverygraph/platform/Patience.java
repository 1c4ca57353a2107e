package io.deliverygraph.platform;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** How often one request is tried again, and how long it waits in between. Made anew for each request. */
final class Patience {

    private final Home home;
    private final Predicate<Throwable> worthAnotherTry;
    private final Runnable again;
    private int tries;
    private long delay;
    private long left;

    /**
     * @param worthAnotherTry whether a failure may be followed by a further try at all
     * @param again told of each further try
     */
    Patience(Guards.Settings settings, Home home, Predicate<Throwable> worthAnotherTry, Runnable again) {
        this.home = home;
        this.worthAnotherTry = worthAnotherTry;
        this.again = again;
        this.tries = settings.retries();
        this.delay = settings.retryDelay().toMillis();
        this.left = settings.longestWait().toMillis();
    }

    /** Calls until it works or patience ends; then fails with the last failure. */
    <T> Uni<T> with(Supplier<Uni<T>> call) {
        return call.get()
                .onFailure(this::bears)
                .recoverWithUni(
                        thrown -> home.after(Duration.ofMillis(wait(thrown))).chain(() -> oneMore(call)));
    }

    private <T> Uni<T> oneMore(Supplier<Uni<T>> call) {
        again.run();
        return with(call);
    }

    private boolean bears(Throwable thrown) {
        return tries > 0 && worthAnotherTry.test(thrown) && asked(thrown) <= left;
    }

    /** Takes the wait off our patience and makes it up to half a delay longer, so that not all come back together. */
    private long wait(Throwable thrown) {
        long wait = asked(thrown);
        long jitter = ThreadLocalRandom.current().nextLong(delay / 2 + 1);
        tries--;
        left -= wait;
        delay *= 2;
        return wait + jitter + 1;
    }

    /** In milliseconds: what the platform asked for, otherwise longer each time. */
    private long asked(Throwable thrown) {
        return thrown instanceof PlatformException known
                        && known.failure() instanceof PlatformFailure.Throttled throttled
                ? throttled.retryAfter().toMillis()
                : delay;
    }
}
