package io.deliverygraph.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stores {@code demo} and {@code shop} reach the sandbox through a {@link ScriptedWix}, with circuits that no row
 * of failures opens.
 */
public class ScriptedStores implements QuarkusTestProfile {

    /** Where tests find the script. */
    static final String URL = "test.scripted.url";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "delivery.wix.circuit-calls", "10000",
                "delivery.wix.retry-delay", "1ms",
                "delivery.shopify.circuit-calls", "10000",
                "delivery.shopify.retry-delay", "1ms");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Stores.class));
    }

    /** A sandbox like that of {@link SandboxResource}, behind the script. */
    public static final class Stores extends SandboxResource {

        private ScriptedWix scripted;

        @Override
        public Map<String, String> start() {
            Map<String, String> config = new LinkedHashMap<>(super.start());
            scripted = ScriptedWix.before(config.get(SandboxResource.URL));
            config.put(ScriptedStores.URL, scripted.url());
            config.put("delivery.stores.demo.url", scripted.url() + "/wix");
            config.put("delivery.stores.shop.url", scripted.url() + "/shopify");
            return config;
        }

        @Override
        public void stop() {
            if (scripted != null) {
                scripted.close();
            }
            super.stop();
        }
    }
}
