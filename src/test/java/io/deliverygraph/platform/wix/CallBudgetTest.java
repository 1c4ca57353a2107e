package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CallBudgetTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SteppingClock clock = new SteppingClock();
    private final CallBudget budget = new CallBudget(2, clock);

    @Test
    void letsAMinutesCallsGoAtOnce() {
        assertThat(budget.turn(PATIENCE)).isZero();
        assertThat(budget.turn(PATIENCE)).isZero();
    }

    @Test
    void tellsHowLongToWaitBeyondThemAndTakesNoTurnForWhoCannot() {
        budget.turn(PATIENCE);
        clock.forward(10);
        budget.turn(PATIENCE);

        assertThat(budget.turn(PATIENCE)).isEqualTo(Duration.ofSeconds(50));
        assertThat(budget.turn(PATIENCE)).isEqualTo(Duration.ofSeconds(50));
    }

    @Test
    void givesTurnsInTheOrderOfAskingToWhoCanWait() {
        budget.turn(PATIENCE);
        clock.forward(1);
        budget.turn(PATIENCE);
        clock.forward(56);

        assertThat(budget.turn(PATIENCE)).isEqualTo(Duration.ofSeconds(3));
        assertThat(budget.turn(PATIENCE)).isEqualTo(Duration.ofSeconds(4));
        assertThat(budget.turn(PATIENCE)).isEqualTo(Duration.ofSeconds(63));
    }

    @Test
    void neverLetsMoreGoInAnyMinute() {
        for (int call = 0; call < 4; call++) {
            clock.forward(30);
            assertThat(budget.turn(PATIENCE)).isZero();
        }
        assertThat(budget.turn(PATIENCE)).isEqualTo(Duration.ofSeconds(30));
    }

    /** More calls than there is room for at first: as each of them comes to be a minute old, one more may go. */
    @Test
    void holdsForManyCallsAsForTwo() {
        CallBudget large = new CallBudget(40, clock);
        for (int call = 0; call < 10; call++) {
            large.turn(PATIENCE);
        }
        clock.forward(60);
        for (int call = 0; call < 40; call++) {
            clock.forward(1);
            assertThat(large.turn(PATIENCE)).isZero();
        }
        clock.forward(20);
        for (int call = 0; call < 100; call++) {
            boolean pause = call % 40 == 0 && call > 0;
            clock.forward(pause ? 21 : 1);
            assertThat(large.turn(Duration.ZERO)).isZero();
            assertThat(large.turn(Duration.ZERO)).isPositive();
        }
    }
}
