package io.deliverygraph.sandbox.shopify.hook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.sandbox.standin.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells subscribers what happened, signed, and tries again where one does not answer with success (Shopify contract 9.2
 * and 9.3). Deliveries overtake each other and repeat, as the real ones do (W6).
 */
public final class Deliveries {

    /** W3. */
    private static final Duration TO_CONNECT = Duration.ofSeconds(1);

    private static final Duration IN_TOTAL = Duration.ofSeconds(5);

    /** W4. */
    private static final int RETRIES = 8;

    private static final String ALGORITHM = "HmacSHA256";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HookSettings settings;

    /** A redirect is a failure (W3), so none is followed. */
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    public Deliveries(HookSettings settings) {
        this.settings = settings;
    }

    /** Sends each event to all who subscribed to its topic; returns at once. */
    public void send(String shopDomain, WebhookSubscriptions subscriptions, Collection<HookEvent> events) {
        for (HookEvent event : events) {
            String eventId = UUID.randomUUID().toString();
            subscriptions.all().stream()
                    .filter(each -> each.topic().equals(event.topic()))
                    .forEach(each -> sent(subscriptions, each, request(shopDomain, each, event, eventId), 0));
        }
    }

    /** A retry carries the original body to the original address (W4); who never answers is forgotten (W5). */
    private void sent(WebhookSubscriptions all, WebhookSubscription subscription, HttpRequest request, int retry) {
        client.sendAsync(request, BodyHandlers.discarding()).whenComplete((answer, failure) -> {
            if (failure == null && answer.statusCode() / 100 == 2) {
                return;
            }
            if (retry == RETRIES) {
                all.drop(subscription.id());
                return;
            }
            later(retry).execute(() -> sent(all, subscription, request, retry + 1));
        });
    }

    private Executor later(int retry) {
        long millis = settings.retryDelay().toMillis() << retry;
        return CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
    }

    private HttpRequest request(String shopDomain, WebhookSubscription subscription, HookEvent event, String eventId) {
        Map<String, Object> wanted = new LinkedHashMap<>(event.body());
        if (!subscription.includeFields().isEmpty()) {
            wanted.keySet().retainAll(subscription.includeFields());
        }
        byte[] body = Json.bytes(MAPPER.<JsonNode>valueToTree(wanted));
        return HttpRequest.newBuilder(URI.create(subscription.uri()))
                .timeout(IN_TOTAL)
                .header("Content-Type", "application/json")
                .header("X-Shopify-Topic", event.headerTopic())
                .header("X-Shopify-Hmac-Sha256", signature(body))
                .header("X-Shopify-Shop-Domain", shopDomain)
                .header("X-Shopify-API-Version", subscription.version())
                .header("X-Shopify-Webhook-Id", UUID.randomUUID().toString())
                .header("X-Shopify-Event-Id", eventId)
                .header(
                        "X-Shopify-Triggered-At",
                        event.at().truncatedTo(ChronoUnit.SECONDS).toString())
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    /** Over the raw body (W1). */
    private String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(settings.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
