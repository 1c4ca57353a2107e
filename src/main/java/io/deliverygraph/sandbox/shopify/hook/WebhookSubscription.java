package io.deliverygraph.sandbox.shopify.hook;

import io.deliverygraph.sandbox.shopify.value.Node;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who wants to hear of what (Shopify contract 9.3).
 *
 * @param version API version it was made with
 * @param filter search words an event has to match, kept as they came
 * @param includeFields fields the body is cut down to; none means all
 */
public record WebhookSubscription(
        String id,
        String topic,
        String uri,
        String format,
        Optional<String> filter,
        List<String> includeFields,
        Optional<String> name,
        String version,
        Instant createdAt,
        Instant updatedAt)
        implements Node {

    public WebhookSubscription {
        includeFields = List.copyOf(includeFields);
    }

    /** {@code ApiVersion}. */
    public record ApiVersion(String handle, String displayName, boolean supported) {}

    public ApiVersion apiVersion() {
        return new ApiVersion(version, version, true);
    }
}
