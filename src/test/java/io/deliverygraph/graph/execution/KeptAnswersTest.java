package io.deliverygraph.graph.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.schema.GraphQLSchema;
import io.deliverygraph.testing.SandboxControl;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever joins a query under way, or is answered with what was kept, is told what the platforms say: nobody can tell
 * the difference, whatever the document. Documents come at random, as in {@link EquivalenceTest}.
 */
@QuarkusTest
@TestProfile(KeptAnswersTest.Keeping.class)
class KeptAnswersTest {

    private static final int DOCUMENTS = Integer.getInteger("kept.documents", 200);
    private static final long SEED = Long.getLong("kept.seed", 1);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @Inject
    EnginePath engine;

    @Inject
    Execution ours;

    @Inject
    Documents documents;

    @Inject
    GraphQLSchema schema;

    @Inject
    Vertx vertx;

    @Inject
    MeterRegistry meters;

    private BothPaths paths;

    /** The same stores, and whatever can be kept is kept. */
    public static final class Keeping extends StoresInEveryState {

        @Override
        Map<String, String> caching() {
            return Map.of(
                    "delivery.cache.ttl",
                    "10M",
                    "delivery.sharing.enabled",
                    "true",
                    "delivery.cache.bypass-key",
                    "key");
        }
    }

    @BeforeEach
    void stopTheClock() {
        QuarkusMock.installMockForType(StoresInEveryState.NOW, Clock.class);
        SandboxControl.reset();
        Upstream.wound(Map.of());
        paths = new BothPaths(documents, vertx, ours, engine);
    }

    @Test
    void answersAlikeWhetherKeptJoinedOrFresh() {
        DocumentsAtRandom atRandom =
                new DocumentsAtRandom(schema, Harvest.known(schema, paths), StoresInEveryState.KEYS);
        List<String> differences = new ArrayList<>();
        int asked = 0;
        for (long seed = SEED; asked < DOCUMENTS; seed++) {
            Asked document = atRandom.of(seed);
            if (isQuery(document)) {
                asked++;
                difference(document, seed).forEach(differences::add);
            }
        }

        assertThat(differences).isEmpty();
        assertThat(count("hit")).as("answers kept").isGreaterThan(DOCUMENTS / 2.0);
        assertThat(count("shared")).as("answers joined").isGreaterThan(DOCUMENTS / 4.0);
    }

    private boolean isQuery(Asked asked) {
        return Texts.checked(documents, asked.document()) instanceof ValidDocument valid
                && documents.prepare(valid, asked.operation(), asked.variables()) instanceof Operation operation
                && operation.isQuery();
    }

    private Stream<String> difference(Asked asked, long seed) {
        // What others ask with the same document is none of this one's answer.
        answer(new Asked(asked.document(), asked.operation(), Map.of())).join();
        answer(new Asked(asked.document(), null, asked.variables())).join();
        answer(asked, "Accept-Language", "de").join();
        CompletableFuture<String> one = answer(asked);
        CompletableFuture<String> two = answer(asked);
        // A third and a fourth, since on a busy machine the second may come when the first has its answer.
        CompletableFuture<String> three = answer(asked);
        CompletableFuture<String> four = answer(asked);
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("first", one.join());
        answers.put("joined", two.join());
        answers.put("third", three.join());
        answers.put("fourth", four.join());
        answers.put("kept", answer(asked).join());
        String fresh = answer(asked, "Delivery-Cache-Key", "key", "Cache-Control", "no-cache")
                .join();
        return answers.entrySet().stream()
                .filter(answer -> !answer.getValue().equals(fresh))
                .map(answer -> "-Dkept.documents=1 -Dkept.seed=%d%n%s%n%s: %s%nfresh: %s"
                        .formatted(seed, asked, answer.getKey(), answer.getValue(), fresh));
    }

    private CompletableFuture<String> answer(Asked asked, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + RestAssured.port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(asked)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> response.statusCode() + " " + plain(response.body()));
    }

    private static String body(Asked asked) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", asked.document());
        body.put("operationName", asked.operation());
        body.put("variables", asked.variables());
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Errors in a fixed order, and without the ids that platforms make up for each call. */
    private static String plain(String body) {
        try {
            ObjectNode answer = (ObjectNode) JSON.readTree(body);
            List<String> errors = new ArrayList<>();
            answer.path("errors").forEach(error -> errors.add(withoutRequest(error)));
            answer.put("errors", errors.stream().sorted().toList().toString());
            return answer.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(body, unreadable);
        }
    }

    private static String withoutRequest(JsonNode error) {
        if (error.path("extensions") instanceof ObjectNode extensions) {
            extensions.remove("requestId");
        }
        return error.toString();
    }

    private double count(String outcome) {
        return meters.get("delivery.cache.answers")
                .tag("outcome", outcome)
                .counter()
                .count();
    }
}
