package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What later requests must be consistent with. */
class LastWritesTest {

    private final SteppingClock clock = new SteppingClock();
    private final LastWrites writes = new LastWrites(clock);

    @Test
    void remembersTheLastMarkOfEachStore() {
        writes.remember("demo", "first");
        writes.remember("demo", "second");

        assertThat(writes.of("demo")).isEqualTo("second");
        assertThat(writes.of("other")).isNull();
    }

    @Test
    void forgetsItAfterAMinute() {
        writes.remember("demo", "mark");

        clock.forward(59);
        assertThat(writes.of("demo")).isEqualTo("mark");
        clock.forward(1);
        assertThat(writes.of("demo")).isNull();
    }
}
