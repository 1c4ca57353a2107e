package io.deliverygraph.testing;

import io.deliverygraph.sandbox.Sandbox;
import io.deliverygraph.sandbox.SandboxSettings;
import io.deliverygraph.sandbox.SandboxSettings.OfShopify;
import io.deliverygraph.sandbox.shopify.hook.HookSettings;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Starts a sandbox on a free port and connects two of its Wix sites, {@code demo} and {@code second}, and a Shopify
 * shop, {@code shop}. Tests reach its control paths through {@link SandboxControl}.
 */
public class SandboxResource implements QuarkusTestResourceLifecycleManager {

    /** Where tests find the sandbox. */
    static final String URL = "test.sandbox.url";

    /** The site behind each store, by the store's key. */
    static final Map<String, String> SITES = Map.of(
            "demo", "00000000-0000-4000-8000-0000000000d1",
            "second", "00000000-0000-4000-8000-0000000000d2");

    /** A bucket that no test empties, and a removal that needs no waiting for. */
    private static final OfShopify GENEROUS =
            new OfShopify(Optional.empty(), 10_000_000, 1_000_000, Duration.ZERO, HookSettings.DEFAULTS.withLocal());

    private Sandbox sandbox;

    @Override
    public Map<String, String> start() {
        sandbox = Sandbox.start(SandboxSettings.defaults().withShopify(GENEROUS));
        Map<String, String> config = new LinkedHashMap<>();
        config.put(URL, sandbox.url());
        SITES.forEach((key, siteId) -> config.putAll(site(key, siteId)));
        config.putAll(shop());
        // A test run makes more calls in a minute than Wix allows one app.
        config.put("delivery.wix.calls-per-minute", "1000000");
        // Faults that one test asks for must not leave an open circuit to the next.
        config.put("delivery.wix.circuit-calls", "1000");
        config.put("delivery.shopify.circuit-calls", "1000");
        return config;
    }

    private Map<String, String> site(String key, String siteId) {
        String store = "delivery.stores." + key + ".";
        return Map.of(
                store + "platform",
                "wix",
                store + "url",
                sandbox.url() + "/wix",
                store + "site-id",
                siteId,
                store + "api-key",
                "test-key-of-" + key,
                store + "currency",
                "USD",
                store + "name",
                "Shop " + key);
    }

    private Map<String, String> shop() {
        String store = "delivery.stores.shop.";
        return Map.of(
                store + "platform", "shopify",
                store + "url", sandbox.url() + "/shopify",
                store + "shop", "demo.myshopify.com",
                store + "access-token", "test-token-of-shop",
                store + "currency", "USD",
                store + "name", "Northwind Outfitters");
    }

    @Override
    public void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
