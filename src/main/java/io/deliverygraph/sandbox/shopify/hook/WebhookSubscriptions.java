package io.deliverygraph.sandbox.shopify.hook;

import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import io.deliverygraph.sandbox.shopify.value.Numbers;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The webhook subscriptions of a shop. Safe for many threads: a delivery that never succeeds ends one. */
public final class WebhookSubscriptions {

    private static final String TYPE = "WebhookSubscription";

    private final Map<String, WebhookSubscription> byId = new LinkedHashMap<>();
    private final Numbers numbers;
    private final boolean localAllowed;

    /** @param localAllowed whether addresses of this machine may be subscribed (W8) */
    public WebhookSubscriptions(Numbers numbers, boolean localAllowed) {
        this.numbers = numbers;
        this.localAllowed = localAllowed;
    }

    public synchronized Collection<WebhookSubscription> all() {
        return List.copyOf(byId.values());
    }

    public synchronized Optional<WebhookSubscription> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** @throws Mistake if the address may not be subscribed or is subscribed already */
    public synchronized WebhookSubscription create(String topic, Input input, String version, Instant now) {
        String uri = CallbackAddress.check(input.text("uri").orElse(""), localAllowed);
        refuseTaken("", topic, uri);
        return put(new WebhookSubscription(
                numbers.nextId(TYPE),
                topic,
                uri,
                input.text("format").orElse("JSON"),
                input.text("filter"),
                input.texts("includeFields"),
                input.text("name"),
                version,
                now,
                now));
    }

    /** @throws Mistake if there is no such subscription or its new address is refused */
    public synchronized WebhookSubscription update(String id, Input input, Instant now) {
        WebhookSubscription former = existing(id);
        String uri = CallbackAddress.check(input.text("uri").orElse(former.uri()), localAllowed);
        refuseTaken(id, former.topic(), uri);
        return put(new WebhookSubscription(
                id,
                former.topic(),
                uri,
                input.text("format").orElse(former.format()),
                input.text("filter").or(former::filter),
                input.has("includeFields") ? input.texts("includeFields") : former.includeFields(),
                input.text("name").or(former::name),
                former.version(),
                former.createdAt(),
                now));
    }

    /** @throws Mistake if there is no such subscription */
    public synchronized void delete(String id) {
        byId.remove(existing(id).id());
    }

    /** Ends it, if it is still there (W5). */
    synchronized void drop(String id) {
        byId.remove(id);
    }

    private WebhookSubscription existing(String id) {
        return find(id).orElseThrow(() -> Mistake.at(List.of("id"), "Webhook subscription does not exist"));
    }

    private void refuseTaken(String ownId, String topic, String uri) {
        boolean taken = byId.values().stream()
                .filter(other -> !other.id().equals(ownId))
                .anyMatch(other -> other.topic().equals(topic) && other.uri().equals(uri));
        if (taken) {
            throw CallbackAddress.refused("Address for this topic has already been taken");
        }
    }

    private WebhookSubscription put(WebhookSubscription subscription) {
        byId.put(subscription.id(), subscription);
        return subscription;
    }
}
