package io.deliverygraph.sandbox.shopify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import io.deliverygraph.sandbox.shopify.hook.HookSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What subscribers hear of profiles (Shopify contract 9). */
class WebhookDeliveriesTest {

    private static final String SECRET = "secret of a test";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.with(settings ->
            settings.withRemovalDelay(Duration.ZERO).withHooks(new HookSettings(true, SECRET, Duration.ofMillis(1))));

    private final ShopifyClient shop = SANDBOX.onFreshShop();
    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private HttpServer subscriber;
    private IntUnaryOperator status = number -> 200;
    private int arrived;

    private record Heard(
            String path,
            String topic,
            String signature,
            String webhook,
            String event,
            String domain,
            String version,
            String at,
            byte[] raw) {

        static Heard of(HttpExchange call) throws IOException {
            byte[] body = call.getRequestBody().readAllBytes();
            return new Heard(
                    call.getRequestURI().getPath(),
                    header(call, "X-Shopify-Topic"),
                    header(call, "X-Shopify-Hmac-Sha256"),
                    header(call, "X-Shopify-Webhook-Id"),
                    header(call, "X-Shopify-Event-Id"),
                    header(call, "X-Shopify-Shop-Domain"),
                    header(call, "X-Shopify-API-Version"),
                    header(call, "X-Shopify-Triggered-At"),
                    body);
        }

        private static String header(HttpExchange call, String name) {
            return call.getRequestHeaders().getFirst(name);
        }

        JsonNode body() throws IOException {
            return new ObjectMapper().readTree(raw);
        }
    }

    @BeforeEach
    void listen() throws IOException {
        subscriber = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        subscriber.createContext("/", this::answer);
        subscriber.start();
    }

    private void answer(HttpExchange call) throws IOException {
        heard.add(Heard.of(call));
        call.getResponseHeaders().add("Location", "/elsewhere");
        call.sendResponseHeaders(status.applyAsInt(++arrived), -1);
        call.close();
    }

    @AfterEach
    void stop() {
        subscriber.stop(0);
    }

    @Test
    void eachChangeOfAProfileIsToldOnce() throws Exception {
        subscribe("PROFILES_CREATE", "");
        subscribe("PROFILES_UPDATE", "");
        subscribe("PROFILES_DELETE", "");

        String id = profile("deliveryProfileCreate(profile: { name: \"New\" }) { profile { id } }")
                .at("/profile/id")
                .asText();
        long number = Long.parseLong(id.substring(id.lastIndexOf('/') + 1));
        Heard created = next();
        assertThat(created.topic()).isEqualTo("profiles/create");
        assertThat(created.body().toString())
                .isEqualTo("{\"id\":" + number
                        + ",\"name\":\"New\",\"default\":false,\"profile_type\":\"shipping\",\"version\":\"1\"}");

        profile("deliveryProfileUpdate(id: \"" + id + "\", profile: { name: \"Newer\" }) { profile { id } }");
        Heard updated = next();
        assertThat(updated.topic()).isEqualTo("profiles/update");
        assertThat(updated.body().at("/version").asText()).isEqualTo("2");

        profile("deliveryProfileRemove(id: \"" + id + "\") { job { id } }");
        shop.run("{ shop { id } }");
        Heard deleted = next();
        assertThat(deleted.topic()).isEqualTo("profiles/delete");
        assertThat(deleted.body().toString()).isEqualTo("{\"id\":" + number + "}");
        assertThat(heard).isEmpty();
    }

    /** W1, W2: the signature covers the raw body, and every header that Shopify's own library wants is there. */
    @Test
    void isSignedAndSaysWhereItComesFrom() throws Exception {
        subscribe("PROFILES_CREATE", "");

        profile("deliveryProfileCreate(profile: { name: \"Naïve 🏺\" }) { profile { id } }");

        Heard told = next();
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        assertThat(told.signature()).isEqualTo(Base64.getEncoder().encodeToString(mac.doFinal(told.raw())));
        assertThat(told.domain()).endsWith(".myshopify.com");
        assertThat(told.version()).isEqualTo("2026-07");
        assertThat(told.at()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    /** W6. */
    @Test
    void subscribersOfOneEventShareItsIdAndEachDeliveryHasItsOwn() throws Exception {
        subscribe("PROFILES_CREATE", "");
        subscribe("PROFILES_CREATE", "second");

        profile("deliveryProfileCreate(profile: { name: \"New\" }) { profile { id } }");

        Heard one = next();
        Heard other = next();
        assertThat(one.event()).isEqualTo(other.event());
        assertThat(one.webhook()).isNotEqualTo(other.webhook());
        assertThat(List.of(one.path(), other.path())).containsExactlyInAnyOrder("/", "/second");
    }

    /** W3, W4: a redirect is a failure too; a retry is the same delivery, with the body of the event's time. */
    @Test
    void isTriedAgainUntilItSucceeds() throws Exception {
        status = number -> List.of(500, 302, 200).get(number - 1);
        subscribe("PROFILES_CREATE", "");

        profile("deliveryProfileCreate(profile: { name: \"New\" }) { profile { id } }");

        List<Heard> tries = List.of(next(), next(), next());
        assertThat(tries).extracting(Heard::webhook).containsOnly(tries.get(0).webhook());
        assertThat(tries)
                .allSatisfy(
                        each -> assertThat(each.raw()).isEqualTo(tries.get(0).raw()));
        assertThat(tries).extracting(Heard::path).containsOnly("/");
        assertThat(heard.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    /** W4, W5: eight retries, and then the subscription is gone. */
    @Test
    void whoNeverAnswersIsForgotten() throws Exception {
        status = number -> 503;
        subscribe("PROFILES_CREATE", "");

        profile("deliveryProfileCreate(profile: { name: \"New\" }) { profile { id } }");

        List<Heard> tries = new ArrayList<>();
        for (int number = 0; number < 9; number++) {
            tries.add(next());
        }
        assertThat(heard.poll(600, TimeUnit.MILLISECONDS)).isNull();
        assertThat(shop.run("{ webhookSubscriptions(first: 5) { nodes { id } } }")
                        .at("/data/webhookSubscriptions/nodes"))
                .isEmpty();
    }

    @Test
    void onlyTheFieldsThatAreWantedAreTold() throws Exception {
        shop.run("mutation { webhookSubscriptionCreate(topic: PROFILES_CREATE, webhookSubscription: { uri: \"" + at("")
                + "\", includeFields: [\"id\", \"version\"] }) { userErrors { message } } }");

        profile("deliveryProfileCreate(profile: { name: \"New\" }) { profile { id } }");

        assertThat(next().body().properties())
                .extracting(field -> field.getKey())
                .containsExactly("id", "version");
    }

    @Test
    void aRefusedMutationIsNotTold() throws Exception {
        subscribe("PROFILES_CREATE", "");

        profile("deliveryProfileCreate(profile: { name: \"\" }) { profile { id } }");
        profile("deliveryProfileCreate(profile: { name: \"New\" }) { profile { id } }");

        assertThat(next().body().at("/name").asText()).isEqualTo("New");
    }

    private JsonNode profile(String mutation) {
        String open = mutation.substring(0, mutation.lastIndexOf('}'));
        return shop.run("mutation { payload: " + open + " userErrors { message } } }")
                .at("/data/payload");
    }

    private void subscribe(String topic, String path) {
        JsonNode errors = shop.run("mutation { payload: webhookSubscriptionCreate(topic: " + topic
                        + ", webhookSubscription: { uri: \"" + at(path) + "\" }) { userErrors { message } } }")
                .at("/data/payload/userErrors");
        assertThat(errors).isEmpty();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + subscriber.getAddress().getPort() + "/" + path;
    }

    private Heard next() throws InterruptedException {
        Heard told = heard.poll(10, TimeUnit.SECONDS);
        assertThat(told).as("nothing was told").isNotNull();
        return told;
    }
}
