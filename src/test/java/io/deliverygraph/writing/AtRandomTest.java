package io.deliverygraph.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What we let through a Shopify shop accepts, a dry run says what the real run does, and the answer shows what the shop
 * then has. Every mutation is tried with many inputs on a shop with the seed data.
 *
 * <p>The inputs are the same in each run; {@code -Dproperty.seed=1234} asks for others.
 */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class AtRandomTest {

    private static final long SEED = Long.getLong("property.seed", 20261122L);
    private static final int TRIES = Integer.getInteger("property.shop.tries", 15);

    /** Of these no payload has a profile to draw. */
    private static final Set<Mutation> WITHOUT_PROFILE =
            Set.of(Mutation.CREATE_OPTION, Mutation.UPDATE_OPTION, Mutation.DELETE_OPTION, Mutation.DELETE_PROFILE);

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    static Stream<Mutation> mutations() {
        return ForShop.mutations();
    }

    @ParameterizedTest
    @MethodSource("mutations")
    void aDryRunSaysWhatTheRealRunDoes(Mutation mutation) {
        JqwikSession.run(() -> {
            RandomGenerator<Map<String, Object>> inputs =
                    InputsAtRandom.of(mutation).generator(TRIES, true);
            Random random = new Random(SEED);
            int accepted = 0;
            startAgain(mutation);
            for (int number = 0; number < TRIES; number++) {
                Map<String, Object> input = inputs.next(random).value();
                accepted += tried(mutation, input, "seed " + SEED + ", try " + number + ": " + input) ? 1 : 0;
            }
            assertThat(accepted)
                    .as("accepted of %d tries; too one-sided to find anything", TRIES)
                    .isBetween(Math.max(1, TRIES / 20), TRIES - Math.max(1, TRIES / 20));
        });
    }

    private static void startAgain(Mutation mutation) {
        SandboxControl.reset();
        ForShop.prepare(mutation);
    }

    /** Whether the input was accepted. */
    private static boolean tried(Mutation mutation, Map<String, Object> input, String which) {
        Map<String, Integer> before = DemoShop.writes();
        Outcome would = ForShop.send(mutation, input, true);
        assertThat(DemoShop.writes()).as(which).isEqualTo(before);
        Outcome did = ForShop.send(mutation, input);
        List<Map<String, Object>> problems = did.userErrors();
        boolean written = !DemoShop.writes().equals(before);

        assertThat(would.userErrors()).as(which).isEqualTo(problems);
        if (!problems.isEmpty()) {
            assertThat(written)
                    .as("forwarded and refused: %s; %s", problems, which)
                    .isFalse();
            return false;
        }
        assertThat(ForShop.shown(mutation, would)).as(which).isEqualTo(ForShop.shown(mutation, did));
        if (!WITHOUT_PROFILE.contains(mutation)) {
            assertThat(Picture.ofPayload(did.get("deliveryProfile")))
                    .as(which)
                    .isEqualTo(Picture.ofShop(did.<String>get("deliveryProfile.nativeId")));
        }
        if (written) {
            startAgain(mutation);
        }
        return true;
    }
}
