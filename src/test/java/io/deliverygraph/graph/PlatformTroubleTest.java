package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlatformFailure.NotFound;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.PlatformFailure.Refused;
import io.deliverygraph.graph.PlatformFailure.Stale;
import io.deliverygraph.graph.PlatformFailure.Throttled;
import io.deliverygraph.graph.PlatformFailure.Unauthorised;
import io.deliverygraph.graph.PlatformFailure.Unexpected;
import io.deliverygraph.graph.PlatformFailure.Unreachable;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTroubleTest {

    private static final Origin ORIGIN = new Origin("demo", "request-1");

    @ParameterizedTest
    @CsvSource({"PT0S, 1", "PT0.001S, 1", "PT1S, 1", "PT1.001S, 2", "PT1M, 60"})
    void roundsTheWaitUpToWholeSeconds(Duration retryAfter, int seconds) {
        PlatformTrouble trouble = PlatformTrouble.of(new Throttled(ORIGIN, retryAfter));

        assertThat(trouble.code()).isEqualTo(ErrorCode.PLATFORM_THROTTLED);
        assertThat(trouble.retryable()).isTrue();
        assertThat(trouble.retryAfterSeconds()).isEqualTo(seconds);
        assertThat(trouble.message()).endsWith("Try again in " + seconds + " s.");
    }

    @Test
    void letsACallerTryAgainWhatWasCertainlyNotDone() {
        assertThat(List.of(new Unreachable(ORIGIN, false), new Unexpected(ORIGIN, false)))
                .map(PlatformTrouble::of)
                .allMatch(trouble -> trouble.code() == ErrorCode.PLATFORM_UNAVAILABLE)
                .allMatch(PlatformTrouble::retryable)
                .noneMatch(trouble -> trouble.message().contains("may have been carried out"));
    }

    @Test
    void warnsAgainstTryingAgainWhatMayHaveBeenDone() {
        assertThat(List.of(new Unreachable(ORIGIN, true), new Unexpected(ORIGIN, true)))
                .map(PlatformTrouble::of)
                .allMatch(trouble -> trouble.code() == ErrorCode.PLATFORM_UNAVAILABLE)
                .noneMatch(PlatformTrouble::retryable)
                .allMatch(trouble -> trouble.message().endsWith("read the entity before you try again."));
    }

    @Test
    void sendsAWrongCredentialToTheOperator() {
        PlatformTrouble trouble = PlatformTrouble.of(new Unauthorised(ORIGIN));

        assertThat(trouble.code()).isEqualTo(ErrorCode.PLATFORM_UNAUTHORISED);
        assertThat(trouble.retryable()).isFalse();
        assertThat(trouble.message()).contains("operator");
    }

    @Test
    void callsEverythingElseARefusal() {
        assertThat(List.of(
                        new NotFound(ORIGIN, UserErrorCode.NOT_FOUND, null),
                        new Stale(ORIGIN, null),
                        new Refused(ORIGIN, List.of())))
                .map(PlatformTrouble::of)
                .allMatch(trouble -> trouble.code() == ErrorCode.PLATFORM_REFUSED)
                .noneMatch(PlatformTrouble::retryable);
    }
}
