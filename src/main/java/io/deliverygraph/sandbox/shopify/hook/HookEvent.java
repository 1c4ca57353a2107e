package io.deliverygraph.sandbox.shopify.hook;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * Something that happened in a shop.
 *
 * @param topic as subscriptions name it, {@code PROFILES_UPDATE}
 * @param body what a subscriber is told, before it is cut to the fields it wants (Shopify contract 9.1)
 */
public record HookEvent(String topic, Map<String, Object> body, Instant at) {

    /** As the header names it, {@code profiles/update}. */
    String headerTopic() {
        int last = topic.lastIndexOf('_');
        return topic.substring(0, last).toLowerCase(Locale.ROOT) + "/"
                + topic.substring(last + 1).toLowerCase(Locale.ROOT);
    }
}
