package io.deliverygraph.graph;

import java.time.Duration;
import java.util.List;

/**
 * Why a platform did not do what it was asked. A value, not a message: one table for each platform makes it of what
 * came over the wire, and one place turns it into {@code userErrors} or a top-level error.
 */
public sealed interface PlatformFailure {

    /** Where it happened; for logs and the {@code store} and {@code requestId} error extensions. */
    Origin origin();

    /**
     * @param store key of the store
     * @param requestId the platform's id of the request, null when no answer came
     */
    record Origin(String store, String requestId) {}

    /** What was asked for is not there. */
    record NotFound(Origin origin, UserErrorCode code, String platformCode) implements PlatformFailure {}

    /** The revision that was sent is not the current one; nothing changed. */
    record Stale(Origin origin, String platformCode) implements PlatformFailure {}

    /**
     * The platform understood and said no.
     *
     * @param refusals one at least
     * @param partly whether other parts of the same change were carried out; otherwise nothing changed
     */
    record Refused(Origin origin, List<Refusal> refusals, boolean partly) implements PlatformFailure {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        /** Nothing changed. */
        public Refused(Origin origin, List<Refusal> refusals) {
            this(origin, refusals, false);
        }
    }

    /**
     * One reason of a refusal.
     *
     * @param platformCode the platform's own code or rule name, null when it gave none
     * @param field path into our input where the platform named one we know, otherwise null
     */
    record Refusal(UserErrorCode code, String platformCode, List<String> field) {
        public Refusal {
            field = field == null ? null : List.copyOf(field);
        }
    }

    /**
     * Too many calls, by the platform's word or by our own budget. Nothing was done.
     *
     * @param retryAfter when to try again
     */
    record Throttled(Origin origin, Duration retryAfter) implements PlatformFailure {}

    /**
     * No usable answer: connection refused or lost, timeout, 5xx, open circuit.
     *
     * @param maybeDone true when a write may have been carried out all the same
     */
    record Unreachable(Origin origin, boolean maybeDone) implements PlatformFailure {}

    /**
     * The request's time ran out, or its caller went away, before the platform answered. The platform is not to blame.
     * Only reads are given up, so nothing was changed.
     */
    record OutOfTime(Origin origin) implements PlatformFailure {}

    /** The store's credential is missing, wrong or lacks a permission. */
    record Unauthorised(Origin origin) implements PlatformFailure {}

    /** An answer that makes no sense to us, such as a broken body. */
    record Unexpected(Origin origin, boolean maybeDone) implements PlatformFailure {}
}
