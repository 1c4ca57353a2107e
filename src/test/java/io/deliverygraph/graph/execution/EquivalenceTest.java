package io.deliverygraph.graph.execution;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.deliverygraph.testing.SandboxControl;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our way through a document answers as the engine's own way does, whatever the document. Documents come at random from
 * the schema; {@code -Dequivalence.documents=20000 -Dequivalence.seed=1} tries many, and the seed of one that failed
 * repeats it with {@code -Dequivalence.documents=1}.
 */
@QuarkusTest
@TestProfile(StoresInEveryState.class)
class EquivalenceTest {

    private static final int DOCUMENTS = Integer.getInteger("equivalence.documents", 400);
    private static final long SEED = Long.getLong("equivalence.seed", 1);

    /** What no document got to is tried again with other seeds, this often. */
    private static final int FURTHER_ROUNDS = 2;

    /** A run with fewer says nothing about what documents reach. */
    private static final int ENOUGH_TO_COUNT = 300;

    /** Of some 300 fields; which ones is up to chance. */
    private static final int MOST_MISSING = 25;

    /** What so few things of the demo stores have that chance may pass it by. */
    private static final int MOST_MISSING_TYPES = 5;

    /** What the sandbox calls a read: of Wix, and of Shopify. */
    private static final String READS =
            "(query|get|list).*|deliveryProfiles|sellingPlanGroups|nodes|carrierServices|locationsAvailable.*";

    private static final Logger LOG = Logger.getLogger(EquivalenceTest.class);

    /** Differences that one run shows. */
    private static final int ENOUGH = Integer.getInteger("equivalence.differences", 1);

    @Inject
    EnginePath engine;

    @Inject
    Execution ours;

    @Inject
    Plans plans;

    @Inject
    Documents documents;

    @Inject
    GraphQLSchema schema;

    @Inject
    Vertx vertx;

    private BothPaths paths;

    @BeforeEach
    void stopTheClock() {
        QuarkusMock.installMockForType(StoresInEveryState.NOW, Clock.class);
        SandboxControl.reset();
        paths = new BothPaths(documents, vertx, ours, engine);
        Upstream.wound(Map.of());
    }

    @Test
    void answersAlikeWhateverTheDocument() {
        // The seed data have none of them.
        Harvest.shown("set-delivery-profile-extended-fields").forEach(paths::answersOfEngine);
        Harvest.shown("set-shipping-option-extended-fields").forEach(paths::answersOfEngine);
        KnownValues known = Harvest.known(schema, paths);
        Map<String, Integer> calls = Upstream.calls();
        DocumentsAtRandom atRandom = new DocumentsAtRandom(schema, known, StoresInEveryState.KEYS);
        List<String> fields = Upstream.fields();
        Statistics statistics = new Statistics(schema);
        List<String> differences = new ArrayList<>();
        for (long seed = SEED; seed < last(); seed++) {
            if (seed >= SEED + DOCUMENTS && !statistics.missing().contains(atRandom.goal(seed))) {
                continue;
            }
            Asked asked = atRandom.of(seed);
            Upstream.wound(Wounds.of(seed, fields));
            BothPaths.Outcome outcome = paths.run(asked, seed % 2 == 0);
            statistics.note(outcome, plans);
            if (outcome.difference() != null) {
                differences.add(paths.explained(asked, seed, outcome.difference()));
            }
            if (differences.size() == ENOUGH) {
                break;
            }
        }
        LOG.info(statistics);
        assertThat(differences).isEmpty();
        assertThat(Upstream.callsSince(calls).keySet())
                .as("nothing was changed")
                .allMatch(call -> call.matches(READS));
        if (DOCUMENTS < ENOUGH_TO_COUNT) {
            return;
        }
        // Chance may pass by one or two of those that stand deep in a quote.
        assertThat(statistics.missingTypes()).hasSizeLessThan(MOST_MISSING_TYPES);
        assertThat(statistics.missing()).hasSizeLessThan(MOST_MISSING);
        assertThat(statistics.share("by a plan")).isGreaterThan(90);
        assertThat(statistics.share("with errors")).isBetween(10, 60);
        assertThat(statistics.share("mutations")).isBetween(15, 50);
        assertThat(statistics.share("unsteady")).isLessThan(5);
        assertThat(statistics.share("engine fails")).isLessThan(5);
        assertThat(statistics.share("no valid document")).isLessThan(3);
    }

    private static long last() {
        return SEED + DOCUMENTS * (DOCUMENTS < ENOUGH_TO_COUNT ? 1L : 1L + FURTHER_ROUNDS);
    }

    /** The documents that we show, each from the seed data on, with all that they write. */
    @ParameterizedTest
    @MethodSource("shown")
    void answersAlikeToEveryDocumentThatWeShow(Harvest.Shown shown) {
        List<Told> we = paths.answersOfOurs(shown);
        SandboxControl.reset();
        List<Told> they = paths.answersOfEngine(shown);

        assertThat(they).hasSameSizeAs(we);
        for (int index = 0; index < they.size(); index++) {
            Told our = we.get(index).besides(they.get(index));
            assertThat(our.differenceTo(they.get(index).besides(we.get(index)))).isNull();
        }
        assertThat(they).allSatisfy(told -> assertThat(told.errors()).isEmpty());
    }

    static List<Harvest.Shown> shown() {
        return Harvest.shown();
    }
}
