package io.deliverygraph.graph.http;

import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A service that is traced, whose log levels may be changed, and which shares what it executes. */
public class WatchedService implements QuarkusTestProfile {

    static final String KEY = "a-key-that-must-not-show";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.otel.sdk.disabled", "false",
                "quarkus.otel.traces.exporter", "none",
                "delivery.sharing.enabled", "true",
                "delivery.log-levels.key", KEY);
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(SandboxResource.class));
    }
}
