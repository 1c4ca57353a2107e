package io.deliverygraph.graph.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.schema.GraphQLSchema;
import io.deliverygraph.graph.ClientSchema;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Our way through a document answers as the engine's own way does, whatever the document. Documents come at random from
 * the schema; {@code -Dequivalence.documents=20000 -Dequivalence.seed=1} tries many, and the seed of one that failed
 * repeats it with {@code -Dequivalence.documents=1}.
 */
@QuarkusTest
@TestProfile(StoresInEveryState.class)
class EquivalenceTest {

    private static final int DOCUMENTS = Integer.getInteger("equivalence.documents", 500);
    private static final long SEED = Long.getLong("equivalence.seed", 1);

    /** Differences that one run shows. */
    private static final int ENOUGH = Integer.getInteger("equivalence.differences", 1);

    @Inject
    EnginePath engine;

    @Inject
    Execution ours;

    @Inject
    Documents documents;

    @Inject
    GraphQLSchema engines;

    @Inject
    ClientSchema clients;

    @Inject
    Vertx vertx;

    private BothPaths paths;

    @BeforeEach
    void stopTheClock() {
        QuarkusMock.installMockForType(Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC), Clock.class);
        paths = new BothPaths(documents, vertx, ours, engine);
        Upstream.wound(Map.of());
    }

    @Test
    void answersAlikeWhateverTheDocument() {
        GraphQLSchema schema = clients.of(engines);
        KnownValues known = known(schema);
        DocumentsAtRandom atRandom = new DocumentsAtRandom(schema, known, StoresInEveryState.KEYS);
        List<String> fields = Upstream.fields();
        Statistics statistics = new Statistics(schema);
        List<String> differences = new ArrayList<>();
        for (long seed = SEED; seed < SEED + DOCUMENTS; seed++) {
            Asked asked = atRandom.of(seed);
            Upstream.wound(Wounds.of(seed, fields));
            BothPaths.Outcome outcome = paths.run(asked, seed % 2 == 0);
            statistics.note(outcome);
            if (outcome.difference() != null) {
                differences.add(paths.explained(asked, seed, outcome.difference()));
            }
            if (differences.size() == ENOUGH) {
                break;
            }
        }
        assertThat(differences).isEmpty();
        System.out.println(statistics + ", never reached: " + statistics.missing());
        assertThat(statistics.share("with errors")).isBetween(5, 60);
    }

    private KnownValues known(GraphQLSchema schema) {
        KnownValues known = new KnownValues(schema);
        JsonNode stores =
                paths.answerOfEngine(new Asked(Harvest.STORES, null, Map.of())).data();
        known.learn(stores);
        stores.findValuesAsText("id")
                .forEach(id -> known.learn(paths.answerOfEngine(new Asked(Harvest.LOOK_AROUND, null, Map.of("id", id)))
                        .data()));
        Harvest.teach(known);
        return known;
    }
}
