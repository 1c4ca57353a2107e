package io.deliverygraph.platform.wix;

import static io.deliverygraph.platform.wix.Samples.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryProfile;
import io.deliverygraph.store.Store;
import io.deliverygraph.testing.NothingKept;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Credentials, and the headers that every call carries. */
@QuarkusTest
@TestProfile(NothingKept.class)
class WixAccessTest extends AtWix {

    private static final String GOOD = Samples.profile("3", "Domestic");
    private static int tokens;

    @Inject
    MeterRegistry meters;

    /** Wix refuses whatever token is left of an earlier test, and gives a new one. */
    @BeforeEach
    void freshToken() {
        wixWhichKnows(++tokens);
        got(read(store("app")));
        ScriptedWix.reset();
    }

    @Test
    void sendsEachSitesBareKeyAndItsId() {
        ScriptedWix.answer(200, GOOD);
        ScriptedWix.answer(200, GOOD);

        got(read(store("key")));
        got(read(store("other")));

        assertThat(ScriptedWix.asked())
                .extracting(asked -> asked.header("Authorization") + " " + asked.header("wix-site-id"))
                .containsExactly(
                        "secret-key 11111111-1111-4111-8111-111111111111",
                        "other-key 22222222-2222-4222-8222-222222222222");
        assertThat(ScriptedWix.asked())
                .extracting(ScriptedWix.Asked::path)
                .containsOnly("/wix/ecom/v1/delivery-profiles/" + PROFILE);
    }

    @Test
    void keepsATokenAndSendsNoSiteWithIt() {
        ScriptedWix.answer(200, GOOD);

        got(read(store("app")));

        assertThat(ScriptedWix.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.header("Authorization")).isEqualTo("token-" + tokens);
            assertThat(asked.header("wix-site-id")).isNull();
        });
    }

    @Test
    void renewsARefusedTokenOnceAndSendsTheSameCallAgain() {
        ScriptedWix.answer(401, Samples.error("UNAUTHENTICATED"));
        token(++tokens);
        ScriptedWix.answer(200, GOOD);

        got(write(store("app")));

        assertThat(ScriptedWix.asked()).hasSize(3);
        assertThat(ScriptedWix.asked().get(1)).satisfies(asked -> {
            assertThat(asked.line()).isEqualTo("POST /wix/oauth2/token");
            assertThat(asked.body())
                    .isEqualTo(
                            "{\"grant_type\":\"client_credentials\",\"client_id\":\"app\",\"client_secret\":\"app-secret\",\"instance_id\":\"instance\"}");
            assertThat(asked.header("Authorization")).isNull();
        });
        assertThat(ScriptedWix.asked().get(2).header("Authorization")).isEqualTo("token-" + tokens);
    }

    @Test
    void givesUpWhenTheRenewedTokenIsRefusedToo() {
        ScriptedWix.answer(401, "");
        token(++tokens);
        ScriptedWix.answer(401, "");

        assertThat(failure(write(store("app")))).isInstanceOf(PlatformFailure.Unauthorised.class);
        assertThat(ScriptedWix.asked()).hasSize(3);
    }

    @Test
    void asksForOneTokenHoweverManyCallsNeedIt() {
        wixWhichKnows(++tokens);

        got(Uni.join()
                .all(IntStream.range(0, 10).mapToObj(call -> read(store("app"))).toList())
                .andFailFast());

        assertThat(ScriptedWix.asked())
                .filteredOn(asked -> asked.path().equals("/wix/oauth2/token"))
                .hasSize(1);
    }

    @Test
    void takesARefusedTokenForAWrongCredentialWhateverTheStatus() {
        ScriptedWix.answer(401, "");
        ScriptedWix.answer(404, "");

        assertThat(failure(read(store("app")))).isEqualTo(new PlatformFailure.Unauthorised(new Origin("app", "req-2")));
    }

    @Test
    void neitherRenewsNorRepeatsARefusedKey() {
        ScriptedWix.answer(403, Samples.error("PERMISSION_DENIED"));

        assertThat(failure(write(store("key"))))
                .isEqualTo(new PlatformFailure.Unauthorised(new Origin("key", "req-1")));
        assertThat(ScriptedWix.asked()).hasSize(1);
    }

    @Test
    void repeatsXWixConsistentOfTheLastWriteInThisRequestAndTheNextForItsStoreOnly() {
        ScriptedWix.answer(200, Map.of("X-Wix-Consistent", "after-write"), GOOD);
        for (int call = 0; call < 4; call++) {
            ScriptedWix.answer(200, GOOD);
        }

        inARequest(() -> {
            got(write(store("key")));
            got(Uni.join()
                    .all(read(store("key")), read(store("key")), read(store("other")))
                    .andFailFast());
        });
        inARequest(() -> got(read(store("key"))));

        assertThat(ScriptedWix.asked().subList(1, 4))
                .extracting(asked -> asked.header("Authorization") + " " + asked.header("X-Wix-Consistent"))
                .containsExactlyInAnyOrder("secret-key after-write", "secret-key after-write", "other-key null");
        assertThat(ScriptedWix.asked().get(4).header("X-Wix-Consistent")).isEqualTo("after-write");
    }

    /** Who waits for a token that another request asked for must not go on as that request. */
    @Test
    void answersOnTheContextThatAsked() {
        wixWhichKnows(++tokens);

        List<CompletableFuture<Boolean>> asking = IntStream.range(0, 4)
                .mapToObj(request -> CompletableFuture.supplyAsync(this::answeredAtHome))
                .toList();

        assertThat(asking).allMatch(CompletableFuture::join);
        assertThat(ScriptedWix.asked())
                .filteredOn(asked -> asked.path().equals("/wix/oauth2/token"))
                .hasSize(1);
    }

    private boolean answeredAtHome() {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> {
                Object home = Vertx.currentContext();
                return read(store("app")).map(found -> Vertx.currentContext() == home);
            });
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void countsCodesThatItDoesNotKnow() {
        ScriptedWix.answer(428, Samples.error("MOON_IN_WRONG_PHASE"));

        failure(write(store("key")));

        assertThat(meters.counter("delivery.platform.unknown.codes", "platform", "wix")
                        .count())
                .isGreaterThanOrEqualTo(1);
    }

    /** Not even with the REST client's own log of requests and bodies switched on, as it is here. */
    @Test
    void printsNoCredential() {
        Queue<String> lines = new ConcurrentLinkedQueue<>();
        Handler listening = listener(lines);
        Logger root = Logger.getLogger("");
        Logger client = Logger.getLogger("org.jboss.resteasy.reactive.client.logging");
        Level before = client.getLevel();
        root.addHandler(listening);
        client.setLevel(Level.ALL);
        try {
            ScriptedWix.answer(401, "");
            token(++tokens);
            ScriptedWix.answer(401, "");
            ScriptedWix.answer(503, "");
            failure(write(store("app")));
            failure(write(store("key")));
        } finally {
            root.removeHandler(listening);
            client.setLevel(before);
        }
        assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("secret") || line.contains("token-"));
    }

    private Uni<List<DeliveryProfile>> read(Store store) {
        return profiles.byIds(store, List.of(PROFILE));
    }

    private Uni<DeliveryProfile> write(Store store) {
        return profiles.update(store, new UpdateDeliveryProfile(Samples.id(Kind.PROFILE, PROFILE), "1", "x"));
    }

    private static void token(int number) {
        ScriptedWix.answer(200, tokenJson(number));
    }

    /** Answers to many calls: a token to who asks for one, a profile to who has it, and no to all others. */
    private static void wixWhichKnows(int number) {
        for (int call = 0; call < 30; call++) {
            ScriptedWix.answer((request, body) -> {
                boolean wantsToken = request.path().equals("/wix/oauth2/token");
                boolean has = ("token-" + number).equals(request.getHeader("Authorization"));
                request.response()
                        .setStatusCode(wantsToken || has ? 200 : 401)
                        .putHeader("Content-Type", "application/json")
                        .end(wantsToken ? tokenJson(number) : GOOD);
            });
        }
    }

    private static String tokenJson(int number) {
        return "{\"access_token\": \"token-" + number + "\", \"expires_in\": 14400}";
    }

    private static void inARequest(Runnable work) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            work.run();
        } finally {
            request.terminate();
        }
    }

    private static Handler listener(Queue<String> lines) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                Object[] parameters = line.getParameters();
                lines.add(line.getMessage() + " "
                        + (parameters == null ? "" : List.of(parameters).toString()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
