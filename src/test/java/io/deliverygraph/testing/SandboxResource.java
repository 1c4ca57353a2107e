package io.deliverygraph.testing;

import io.deliverygraph.sandbox.Sandbox;
import io.deliverygraph.sandbox.SandboxSettings;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Starts a sandbox on a free port and connects two of its sites: {@code demo} and {@code second}. Tests reach its
 * control paths through {@link SandboxControl}.
 */
public class SandboxResource implements QuarkusTestResourceLifecycleManager {

    /** Where tests find the sandbox. */
    static final String URL = "test.sandbox.url";

    /** The site behind each store, by the store's key. */
    static final Map<String, String> SITES = Map.of(
            "demo", "00000000-0000-4000-8000-0000000000d1",
            "second", "00000000-0000-4000-8000-0000000000d2");

    private Sandbox sandbox;

    @Override
    public Map<String, String> start() {
        sandbox = Sandbox.start(SandboxSettings.defaults());
        Map<String, String> config = new LinkedHashMap<>();
        config.put(URL, sandbox.url());
        SITES.forEach((key, siteId) -> config.putAll(site(key, siteId)));
        // A test run makes more calls in a minute than Wix allows one app.
        config.put("delivery.wix.calls-per-minute", "1000000");
        // Faults that one test asks for must not leave an open circuit to the next.
        config.put("delivery.wix.circuit-calls", "1000");
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

    @Override
    public void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
