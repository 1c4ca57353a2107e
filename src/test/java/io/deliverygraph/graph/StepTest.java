package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is put off to the end of a step. */
class StepTest {

    private final List<String> done = new ArrayList<>();

    @Test
    void doesWhatWasPutOffInItsOrderAndWhatThatPutsOff() {
        Step step = Step.begin();
        Step.atItsEnd(
                () -> {
                    done.add("first");
                    putOff("third");
                },
                () -> done.add("first later"));
        putOff("second");
        done.add("step");

        assertThat(step.ends(true)).isTrue();
        assertThat(step.ends(true)).isFalse();
        step.close();

        assertThat(done).containsExactly("step", "first", "second", "third");
    }

    @Test
    void leavesItForLaterWhereSomethingElseIsUnderWay() {
        Step step = Step.begin();
        putOff("it");

        step.ends(false);
        step.close();

        assertThat(done).containsExactly("it later");
    }

    @Test
    void goesBackToTheStepAroundIt() {
        Step outer = Step.begin();
        Step inner = Step.begin();
        inner.close();
        putOff("outer");

        assertThat(inner.ends(true)).isFalse();
        assertThat(outer.ends(true)).isTrue();
        outer.close();
    }

    @Test
    void putsNothingOffWhereThereIsNone() {
        putOff("it");

        assertThat(done).containsExactly("it later");
    }

    private void putOff(String what) {
        Step.atItsEnd(() -> done.add(what), () -> done.add(what + " later"));
    }
}
