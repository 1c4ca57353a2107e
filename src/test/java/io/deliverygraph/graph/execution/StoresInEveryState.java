package io.deliverygraph.graph.execution;

import io.deliverygraph.sandbox.Sandbox;
import io.deliverygraph.sandbox.SandboxSettings;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A site and a shop that are well, and both once more with a {@link WoundingUpstream} before them. At most one is in
 * trouble at a time: of two, whichever fails first is what a batch over both tells. Nothing is counted against a limit,
 * so that both paths find the same state.
 */
public class StoresInEveryState implements QuarkusTestProfile {

    /** Where tests find the sandbox, as {@link io.deliverygraph.testing.SandboxControl} looks for it. */
    private static final String URL = "test.sandbox.url";

    /** It does not go on: an answer that tells the time tells both paths the same. */
    static final Clock NOW = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

    /** Where tests find the wounding. */
    static final String WOUND = "test.wound.url";

    /** Keys of the stores, those that are well twice. */
    static final List<String> KEYS = List.of("demo", "shop", "demo", "shop", "hurt", "hurtshop");

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Stores.class, caching()));
    }

    /** What one path has read the other must not be spared. */
    Map<String, String> caching() {
        return Map.of("delivery.cache.ttl", "0S", "delivery.sharing.enabled", "false");
    }

    /** Starts what the stores are connected to. */
    public static final class Stores implements QuarkusTestResourceLifecycleManager {

        private Sandbox open;
        private WoundingUpstream wounding;
        private Map<String, String> caching = Map.of();

        @Override
        public void init(Map<String, String> given) {
            caching = Map.copyOf(given);
        }

        @Override
        public Map<String, String> start() {
            open = Sandbox.start(SandboxSettings.defaults()
                    .withBucket(1_000_000_000)
                    .withRestoreRate(1_000_000_000)
                    .withRemovalDelay(Duration.ZERO)
                    .withClock(NOW));
            wounding = WoundingUpstream.before(open.url());
            Map<String, String> config = new LinkedHashMap<>();
            config.put(URL, open.url());
            config.put(WOUND, wounding.url());
            connect(config, "demo", open.url() + "/wix");
            connect(config, "hurt", wounding.url() + "/wix");
            connectShop(config, "shop", open.url() + "/shopify");
            connectShop(config, "hurtshop", wounding.url() + "/shopify");
            config.putAll(caching);
            config.put("delivery.wix.calls-per-minute", "1000000000");
            for (String platform : List.of("wix", "shopify")) {
                config.put("delivery." + platform + ".circuit-calls", "10000");
                config.put("delivery." + platform + ".circuit-failure-percent", "100");
                config.put("delivery." + platform + ".retries", "0");
            }
            return config;
        }

        private static void connect(Map<String, String> config, String key, String url) {
            String store = "delivery.stores." + key + ".";
            config.put(store + "platform", "wix");
            config.put(store + "url", url);
            config.put(store + "site-id", "00000000-0000-4000-8000-0000000000d1");
            config.put(store + "api-key", "test-key");
        }

        private static void connectShop(Map<String, String> config, String key, String url) {
            String store = "delivery.stores." + key + ".";
            config.put(store + "platform", "shopify");
            config.put(store + "url", url);
            config.put(store + "shop", "demo.myshopify.com");
            config.put(store + "access-token", "test-token");
        }

        @Override
        public void stop() {
            wounding.close();
            open.close();
        }
    }
}
