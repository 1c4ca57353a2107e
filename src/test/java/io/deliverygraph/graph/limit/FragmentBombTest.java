package io.deliverygraph.graph.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents that are small to send and endless to run cost a walk as many steps as they have parts. */
class FragmentBombTest {

    @Test
    void thatDoublesThirtyTimesIsCountedInSixtySteps() {
        Measured bomb = measured("{ ...f0 } "
                + fragments(30, "fragment f# on Q { a { ...f+ } b: a { ...f+ } } ")
                + "fragment f30 on Q { c }");

        int namesHandedUp = 1 + 2 * 29;
        assertThat(bomb.of(Limit.FIELDS)).isEqualTo((1L << 31) - 2 + (1L << 30));
        assertThat(bomb.of(Limit.ALIASES)).isEqualTo((1L << 30) - 1);
        assertThat(bomb.of(Limit.DEPTH)).isEqualTo(31);
        assertThat(bomb.steps()).isEqualTo(1 + 30 * 4 + 1 + namesHandedUp);
    }

    @Test
    void thatWouldNotFitALongStopsAtTheLargest() {
        Measured bomb = measured(
                "{ ...f0 } " + fragments(80, "fragment f# on Q { ...f+ @d ...f+ @d } ") + "fragment f80 on Q { c: a }");

        assertThat(bomb.of(Limit.FIELDS)).isEqualTo(Long.MAX_VALUE);
        assertThat(bomb.of(Limit.BREADTH)).isEqualTo(Long.MAX_VALUE);
        assertThat(bomb.of(Limit.ALIASES_OF_ONE_FIELD)).isEqualTo(Long.MAX_VALUE);
        assertThat(bomb.of(Limit.DIRECTIVES)).isEqualTo(Long.MAX_VALUE);
        assertThat(bomb.steps()).isLessThan(300);
    }

    /** A small map for each name would be copied for each field. */
    @Test
    void ofManyNamesSideBySideTakesAStepForEach() {
        String names = IntStream.range(0, 1_980)
                .mapToObj(index -> "x" + index + ": n" + index)
                .collect(Collectors.joining(" "));

        Measured bomb = measured("{ " + names + " }");

        assertThat(bomb.of(Limit.ALIASES)).isEqualTo(1_980);
        assertThat(bomb.steps()).isEqualTo(1_980);
    }

    @Test
    void thatSpreadsManyNamesManyTimesAddsThemUpOnce() {
        String names = IntStream.range(0, 1_000)
                .mapToObj(index -> "x" + index + ": n" + index)
                .collect(Collectors.joining(" "));

        Measured bomb = measured("{ " + "...f ".repeat(1_400) + "} fragment f on Q { " + names + " }");

        assertThat(bomb.of(Limit.ALIASES)).isEqualTo(1_400_000);
        assertThat(bomb.of(Limit.ALIASES_OF_ONE_FIELD)).isEqualTo(1_400);
        assertThat(bomb.steps()).isEqualTo(1_400 + 1_000 + 1_000);
    }

    /** Each name is handed up through every level: the walk stops, and says that it is too much. */
    @Test
    void thatHandsManyNamesThroughManySelectionsIsNotFollowedToItsEnd() {
        String names = IntStream.range(0, 2_000)
                .mapToObj(index -> "x" + index + ": n" + index)
                .collect(Collectors.joining(" "));

        Measured bomb = measured("{ " + "a { ...f } ".repeat(1_000) + "} fragment f on Q { " + names + " }");

        assertThat(bomb.of(Limit.FIELDS)).isEqualTo(Long.MAX_VALUE);
        assertThat(bomb.steps()).isBetween(DocumentWalk.MOST_STEPS, DocumentWalk.MOST_STEPS + 10_000);
    }

    /** Fragments that are nobody's are measured too: validation would walk through them before it refuses them. */
    @Test
    void isFoundWhereNobodyUsesItToo() {
        Measured bomb = measured("{ a } " + "fragment f on Q { " + "a ".repeat(200) + "}");

        assertThat(bomb.of(Limit.BREADTH)).isEqualTo(200);
    }

    @Test
    void thatNestsDeeperThanAStackIsRefusedAndNotFollowed() {
        Measured deep = measured("{ ...f0 } " + fragments(1_000, "fragment f# on Q { ... on Q { ...f+ } } "));

        assertThat(deep.of(Limit.DEPTH)).isEqualTo(Long.MAX_VALUE);
    }

    /** Validation says what is wrong with them. */
    @Test
    void thatGoesInCirclesOrNowhereIsMeasuredAsIfItDidNot() {
        Measured circle = measured("{ ...f ...nowhere } fragment f on Q { a { ...g } } fragment g on Q { b { ...f } }");

        assertThat(circle.of(Limit.DEPTH)).isEqualTo(2);
        assertThat(circle.of(Limit.FIELDS)).isEqualTo(2);
    }

    private static Measured measured(String text) {
        return DocumentWalk.of(Parser.parse(text));
    }

    /** With {@code #} for the number of each and {@code +} for that of the next. */
    private static String fragments(int number, String pattern) {
        return IntStream.range(0, number)
                .mapToObj(index -> pattern.replace("#", String.valueOf(index)).replace("+", String.valueOf(index + 1)))
                .collect(Collectors.joining());
    }
}
