package io.deliverygraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Provenance.Basis;
import io.deliverygraph.graph.Provenance.StaleStore;
import io.deliverygraph.sandbox.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an answer rests on, and how long that holds. */
class ProvenanceTest {

    private final TestClock clock = new TestClock();
    private final Freshness freshness = new Freshness(clock);
    private final Provenance request = new Provenance();

    private Instant in(int seconds) {
        return clock.instant().plusSeconds(seconds);
    }

    @Test
    void isFreshAsLongAsTheFirstOfItsReads() {
        request.read("demo", 3, in(30));
        request.read("second", 0, in(20));

        assertThat(request.basis()).isEqualTo(new Basis(Map.of("demo", 3L, "second", 0L), in(20), List.of()));
    }

    @Test
    void restsOnTheOlderOfTwoReadsOfAStore() {
        request.read("demo", 4, in(30));
        request.read("demo", 3, in(30));

        assertThat(request.basis().epochs()).containsEntry("demo", 3L);
    }

    @Test
    void namesAStoreThatWasServedStaleWithTheOldestOfItsAnswers() {
        Instant read = clock.instant();
        clock.pass(Duration.ofMinutes(1));
        request.readStale("demo", 0, read.plusSeconds(7));
        request.readStale("demo", 0, read);

        assertThat(request.basis().stale()).containsExactly(new StaleStore("demo", read));
        assertThat(request.basis().holds(freshness, read.minusSeconds(1))).isFalse();
    }

    @Test
    void holdsUntilTimeOrAChangeEndsIt() {
        request.read("demo", freshness.epoch("demo"), in(30));
        Basis basis = request.basis();

        assertThat(basis.holds(freshness, in(29))).isTrue();
        assertThat(basis.holds(freshness, in(30))).isFalse();
        freshness.changed("second");
        assertThat(basis.holds(freshness, in(1))).isTrue();
        freshness.changed("demo");
        assertThat(basis.holds(freshness, in(1))).isFalse();
    }

    @Test
    void holdsForEverWhereNoStoreHadAPart() {
        assertThat(request.basis().holds(freshness, in(1_000_000))).isTrue();
    }

    @Test
    void doesNotHoldForAMomentWhereTheTimeOfDayHadAPart() {
        request.read("demo", 0, in(30));
        request.restsOnTheTime(clock.instant());

        assertThat(request.basis().holds(freshness, clock.instant())).isFalse();
    }

    @Test
    void isNoOnesWhereThereIsNoRequest() {
        Provenance.current().read("demo", 0, in(1));

        assertThat(Provenance.current().basis().epochs()).isEmpty();
        assertThat(Provenance.current().mustBeFresh()).isFalse();
    }

    @Test
    void tellsWritesFromOtherChanges() {
        freshness.changed("demo");
        freshness.written("demo");

        assertThat(freshness.epoch("demo")).isEqualTo(2);
        assertThat(freshness.writes("demo")).isEqualTo(1);
        assertThat(freshness.moves()).isEqualTo(2);
        assertThat(freshness.isSettling("demo", clock.instant(), Duration.ofSeconds(10)))
                .isTrue();
        assertThat(freshness.isSettling("second", clock.instant(), Duration.ofSeconds(10)))
                .isFalse();
        clock.pass(Duration.ofSeconds(10));
        assertThat(freshness.isSettling("demo", clock.instant(), Duration.ofSeconds(10)))
                .isFalse();
    }
}
