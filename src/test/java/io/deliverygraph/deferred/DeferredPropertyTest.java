package io.deliverygraph.deferred;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DeferredMutation;
import io.deliverygraph.testing.DemoShop;
import io.deliverygraph.testing.Lasting;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever is sent about deferred purchases: what we let through the shop accepts, what we refuse is not sent, and a
 * dry run says the same as the real one.
 *
 * <p>The inputs are the same in each run; {@code -Dproperty.seed=1234} asks for others.
 */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class DeferredPropertyTest {

    private static final long SEED = Long.getLong("property.seed", 20261122L);
    private static final int TRIES = Integer.getInteger("property.tries", 30);

    /** For whoever finds the inputs too one-sided. */
    private final List<String> refused = new ArrayList<>();

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @ParameterizedTest
    @EnumSource(DeferredMutation.class)
    void letsThroughWhatTheShopTakesAndSaysSoOnADryRun(DeferredMutation mutation) {
        JqwikSession.run(() -> {
            RandomGenerator<Map<String, Object>> inputs =
                    DeferredAtRandom.of(mutation).generator(TRIES, false);
            Random random = new Random(SEED);
            int accepted = 0;
            refused.clear();
            for (int number = 0; number < TRIES; number++) {
                Map<String, Object> input = inputs.next(random).value();
                accepted += accepted(mutation, input, "seed " + SEED + ", try " + number + ": " + input) ? 1 : 0;
            }
            assertThat(accepted)
                    .as("accepted of %d tries; too one-sided to find anything: %s", TRIES, refused)
                    .isBetween(1, TRIES - 1);
        });
    }

    private boolean accepted(DeferredMutation mutation, Map<String, Object> input, String which) {
        Outcome would = mutation.dryRun(input);
        assertThat(would.userErrors()).as(which).allMatch(error -> error.get("platformCode") == null);
        assertThat(DemoShop.writes()).as(which).isZero();
        Outcome done = mutation.send(input);

        assertThat(done.problems()).as(which).isEqualTo(would.problems());
        if (!done.problems().isEmpty()) {
            refused.addAll(done.problems());
            assertThat(DemoShop.writes()).as(which).isZero();
            return false;
        }
        for (String entity : List.of("deliveryProfile", "sellingPlanGroup", "deletedId")) {
            assertThat(Lasting.of(would.<Object>get(entity))).as(which).isEqualTo(Lasting.of(done.<Object>get(entity)));
        }
        if (DemoShop.writes() > 0) {
            SandboxControl.reset();
        }
        return true;
    }
}
