package io.deliverygraph.testing;

import io.deliverygraph.sandbox.Sandbox;
import io.deliverygraph.sandbox.SandboxSettings;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Stores that are in trouble, each in its own way, beside one that is well; and an impatient service: short time-outs,
 * a circuit that opens soon, few calls a minute. Every store keeps count by itself, so tests that need trouble of one
 * sort use a store of their own.
 */
public final class TroubledStores extends NothingKept {

    /** In {@code delivery.wix.calls-per-minute}. */
    public static final int CALLS_PER_MINUTE = 30;

    /** In {@code circuit-calls} of both platforms. */
    public static final int CIRCUIT_CALLS = 4;

    /** The credential of every store, which the locked one does not accept. */
    public static final String REFUSED_KEY = "IST.a-secret-that-must-not-show";

    /** The credential of every shop, which the locked one does not accept. */
    public static final String REFUSED_TOKEN = "shpat_another-secret-that-must-not-show";

    /** All at the sandbox that takes every key; each is for trouble of one sort. */
    private static final List<String> OPEN =
            List.of("demo", "slow", "circuit", "budget", "failing", "busy", "silent", "garbled");

    /** Shops at the sandbox that takes every token; each is for trouble of one sort. */
    private static final List<String> OPEN_SHOPS =
            List.of("shop", "slowshop", "failingshop", "busyshop", "silentshop", "garbledshop");

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Stores.class));
    }

    /** Two sandboxes, one of which takes another key than we have, and a port where nobody listens. */
    public static final class Stores implements QuarkusTestResourceLifecycleManager {

        private Sandbox open;
        private Sandbox locked;

        @Override
        public Map<String, String> start() {
            open = Sandbox.start(
                    SandboxSettings.defaults().withBucket(10_000_000).withRestoreRate(1_000_000));
            locked = Sandbox.start(
                    SandboxSettings.defaults().withApiKey("another-key").withAccessToken("another-token"));
            Map<String, String> config = new LinkedHashMap<>();
            config.put(SandboxResource.URL, open.url());
            for (String store : OPEN) {
                connect(config, store, open.url() + "/wix");
            }
            connect(config, "locked", locked.url() + "/wix");
            connect(config, "dead", "http://127.0.0.1:" + closedPort() + "/wix");
            for (String shop : OPEN_SHOPS) {
                connectShop(config, shop, open.url() + "/shopify/" + shop);
            }
            connectShop(config, "lockedshop", locked.url() + "/shopify");
            connectShop(config, "deadshop", "http://127.0.0.1:" + closedPort() + "/shopify");
            config.put("delivery.wix.calls-per-minute", "" + CALLS_PER_MINUTE);
            config.put("delivery.wix.circuit-calls", "" + CIRCUIT_CALLS);
            config.put("delivery.wix.circuit-open", "1s");
            config.put("delivery.wix.read-timeout", "2s");
            config.put("delivery.wix.retry-delay", "20ms");
            config.put("delivery.shopify.circuit-calls", "" + CIRCUIT_CALLS);
            config.put("delivery.shopify.circuit-open", "1s");
            config.put("delivery.shopify.read-timeout", "2s");
            config.put("delivery.shopify.retry-delay", "20ms");
            return config;
        }

        private static void connect(Map<String, String> config, String key, String url) {
            String store = "delivery.stores." + key + ".";
            config.put(store + "platform", "wix");
            config.put(store + "url", url);
            config.put(store + "site-id", "00000000-0000-4000-8000-0000000000d1");
            config.put(store + "api-key", REFUSED_KEY);
        }

        private static void connectShop(Map<String, String> config, String key, String url) {
            String store = "delivery.stores." + key + ".";
            config.put(store + "platform", "shopify");
            config.put(store + "url", url);
            config.put(store + "shop", key + ".myshopify.com");
            config.put(store + "access-token", REFUSED_TOKEN);
        }

        private static int closedPort() {
            try (Sandbox gone = Sandbox.start(SandboxSettings.defaults())) {
                return gone.port();
            }
        }

        @Override
        public void stop() {
            open.close();
            locked.close();
        }
    }
}
