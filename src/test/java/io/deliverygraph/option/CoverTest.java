package io.deliverygraph.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverTest {

    @Test
    void joinsWhatTouchesAndKeepsWhatDoesNot() {
        assertThat(cover("[5 7)", "[0 5)", "[6 9]", "(9 10)").parts()).containsExactly(interval("[0 10)"));
        assertThat(cover("[0 5)", "(5 7]").gaps()).containsExactly(interval("[5 5]"));
    }

    @Test
    void leavesOpenWhatNobodyCovers() {
        assertThat(cover("[2 3)", "(4 5]").leftOf(Interval.ALL))
                .containsExactly(interval("[0 2)"), interval("[3 4]"), interval("(5 *)"));
        assertThat(cover("[0 *)").leftOf(Interval.ALL)).isEmpty();
        assertThat(cover().leftOf(Interval.ALL)).containsExactly(Interval.ALL);
        assertThat(cover("(3 3)").leftOf(Interval.ALL)).containsExactly(Interval.ALL);
    }

    @Test
    void anIntervalInsideAnotherAddsNothing() {
        assertThat(cover("[0 9]", "[2 3]", "[9 10)").gaps()).isEmpty();
        assertThat(cover("[0 9]", "[2 3]").parts()).containsExactly(interval("[0 9]"));
    }

    @Test
    void coversOnlyWhatIsCoveredWhole() {
        Cover cover = cover("[0 5)", "[5 7)", "[8 *)");

        assertThat(cover.covers(interval("[1 7)"))).isTrue();
        assertThat(cover.covers(interval("[1 7]"))).isFalse();
        assertThat(cover.covers(interval("[8 *)"))).isTrue();
        assertThat(cover.covers(interval("[7 *)"))).isFalse();
    }

    @Test
    void containsItsBoundsOnlyWhereTheyAreIncluded() {
        assertThat(interval("[1 2)").contains(BigDecimal.ONE)).isTrue();
        assertThat(interval("[1 2)").contains(new BigDecimal("2"))).isFalse();
        assertThat(interval("(1 2]").contains(interval("[1 2]"))).isFalse();
        assertThat(interval("(1 *)").contains(interval("(1 2]"))).isTrue();
    }

    private static Cover cover(String... intervals) {
        return Cover.of(Stream.of(intervals).map(CoverTest::interval).toList());
    }

    /** {@code [1 2)}; {@code *} is no end. */
    private static Interval interval(String text) {
        List<String> bounds = List.of(text.substring(1, text.length() - 1).split(" "));
        return new Interval(
                new BigDecimal(bounds.get(0)),
                text.startsWith("["),
                bounds.get(1).equals("*") ? null : new BigDecimal(bounds.get(1)),
                text.endsWith("]"));
    }
}
