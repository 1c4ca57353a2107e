package io.deliverygraph.sandbox.shopify;

import io.deliverygraph.sandbox.shopify.hook.HookSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How strict the stand-in for Shopify is.
 *
 * @param accessToken the only accepted credential; empty accepts every token that is not blank
 * @param bucket points a shop's bucket holds (Shopify contract 1.4)
 * @param restoreRate points that come back in a second
 * @param removalDelay how long the removal of a profile takes
 * @param hooks how webhooks are sent
 */
public record ShopifySettings(
        Optional<String> accessToken,
        int bucket,
        int restoreRate,
        Duration removalDelay,
        HookSettings hooks,
        Clock clock) {}
