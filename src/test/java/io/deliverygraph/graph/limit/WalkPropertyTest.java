package io.deliverygraph.graph.limit;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever fragments are used how, the walk counts what somebody counts who writes every fragment out.
 *
 * <p>The documents are the same in each run; {@code -Dproperty.seed=1234} asks for others.
 */
class WalkPropertyTest {

    private static final long SEED = Long.getLong("property.seed", 20261122L);
    private static final int TRIES = 2_000;

    @Test
    void countsAsIfFragmentsWereWrittenOut() {
        Random random = new Random(SEED);
        long deepest = 0;
        for (int number = 0; number < TRIES; number++) {
            String text = DocumentAtRandom.of(random);
            Measured measured = DocumentWalk.of(Parser.parse(text));
            assertThat(measured.steps()).as("steps for %s", text).isLessThanOrEqualTo(text.length());
            Map<Limit, Long> counted = NaiveCount.of(Parser.parse(text));
            counted.forEach((limit, expected) -> assertThat(measured.of(limit))
                    .as("%s of %s (seed %d)", limit, text, SEED)
                    .isEqualTo(expected));
            deepest = Math.max(deepest, measured.of(Limit.INTROSPECTION_DEPTH));
        }
        assertThat(deepest).as("introspection was tried").isGreaterThan(2);
    }
}
