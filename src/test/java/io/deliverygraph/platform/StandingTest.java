package io.deliverygraph.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.platform.Standing.Known;
import io.deliverygraph.platform.Standing.State;
import io.deliverygraph.sandbox.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the last call of a store tells of it. */
class StandingTest {

    private static final Origin STORE = new Origin("demo", null);
    private static final PlatformFailure NOBODY = new PlatformFailure.Unreachable(STORE, false);

    private final TestClock clock = new TestClock();
    private final Standing standing = new Standing("demo", clock);

    @Test
    void isUnknownUntilTheFirstCallEnds() {
        assertThat(standing.known()).isEqualTo(new Known(State.UNKNOWN, clock.instant()));
        assertThat(standing.isOlderThan(Duration.ofDays(1000))).isTrue();
    }

    @Test
    void remembersSinceWhen() {
        standing.heard(null);
        Instant since = clock.instant();
        clock.pass(Duration.ofSeconds(5));
        standing.heard(null);
        assertThat(standing.known()).isEqualTo(new Known(State.UP, since));

        standing.heard(new PlatformException(NOBODY));
        assertThat(standing.known()).isEqualTo(new Known(State.DOWN, clock.instant()));
    }

    @Test
    void isDownWhileOurCredentialIsRefused() {
        standing.heard(new PlatformException(new PlatformFailure.Unauthorised(STORE)));

        assertThat(standing.known().state()).isEqualTo(State.DOWN);
    }

    @Test
    void isUpWhateverElseItAnswers() {
        List<PlatformFailure> answers = List.of(
                new PlatformFailure.NotFound(STORE, UserErrorCode.NOT_FOUND, null),
                new PlatformFailure.Stale(STORE, null),
                new PlatformFailure.Throttled(STORE, Duration.ofSeconds(1)),
                new PlatformFailure.Unexpected(STORE, false));
        for (PlatformFailure answer : answers) {
            standing.heard(new PlatformException(NOBODY));
            standing.heard(new PlatformException(answer));

            assertThat(standing.known().state()).as(answer.toString()).isEqualTo(State.UP);
        }
    }

    @Test
    void learnsNothingFromWhatIsNotTheStores() {
        standing.heard(new HeldBack(new PlatformFailure.Throttled(STORE, Duration.ofSeconds(1))));
        standing.heard(new PlatformException(new PlatformFailure.OutOfTime(STORE)));
        standing.heard(new IllegalStateException());

        assertThat(standing.known().state()).isEqualTo(State.UNKNOWN);
        assertThat(standing.isOlderThan(Duration.ZERO)).isTrue();
    }

    @Test
    void growsOldWhenNobodyCalls() {
        standing.heard(null);
        clock.pass(Duration.ofSeconds(30));
        assertThat(standing.isOlderThan(Duration.ofSeconds(30))).isFalse();

        clock.pass(Duration.ofMillis(1));
        assertThat(standing.isOlderThan(Duration.ofSeconds(30))).isTrue();
    }
}
