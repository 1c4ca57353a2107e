package io.deliverygraph.graph;

import java.time.Duration;

/**
 * A platform's failure as a client is told of it, in a top-level error or beside the stores that did answer.
 *
 * @param message one sentence that says what to do
 * @param retryable whether the same request may work later
 * @param retryAfterSeconds when to try again; null when nobody knows
 */
public record PlatformTrouble(ErrorCode code, String message, boolean retryable, Integer retryAfterSeconds) {

    private static final String CHECK_FIRST =
            " The change may have been carried out all the same: read the entity before you try again.";

    /** What to tell of this failure. */
    public static PlatformTrouble of(PlatformFailure failure) {
        if (failure instanceof PlatformFailure.Throttled throttled) {
            return throttled(throttled.retryAfter());
        }
        if (failure instanceof PlatformFailure.Unreachable unreachable) {
            return unavailable("The store's platform did not answer. Try again in a moment.", unreachable.maybeDone());
        }
        if (failure instanceof PlatformFailure.Unexpected unexpected) {
            return unavailable("The store's platform gave an answer that makes no sense.", unexpected.maybeDone());
        }
        if (failure instanceof PlatformFailure.OutOfTime) {
            return new PlatformTrouble(
                    ErrorCode.DEADLINE_EXCEEDED,
                    "The request ran out of time before the store's platform answered. Ask for less at once.",
                    true,
                    null);
        }
        if (failure instanceof PlatformFailure.Unauthorised) {
            return new PlatformTrouble(
                    ErrorCode.PLATFORM_UNAUTHORISED,
                    "The platform does not accept this store's credential. Its operator must check the configuration.",
                    false,
                    null);
        }
        return new PlatformTrouble(
                ErrorCode.PLATFORM_REFUSED, "The store's platform refused the request.", false, null);
    }

    private static PlatformTrouble throttled(Duration retryAfter) {
        int seconds = (int) Math.max(1, (retryAfter.toMillis() + 999) / 1000);
        return new PlatformTrouble(
                ErrorCode.PLATFORM_THROTTLED,
                "Too many calls to the store's platform. Try again in " + seconds + " s.",
                true,
                seconds);
    }

    private static PlatformTrouble unavailable(String sentence, boolean maybeDone) {
        return new PlatformTrouble(
                ErrorCode.PLATFORM_UNAVAILABLE, maybeDone ? sentence + CHECK_FIRST : sentence, !maybeDone, null);
    }
}
