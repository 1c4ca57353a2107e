package io.deliverygraph.platform.wix;

import io.deliverygraph.testing.ScriptedWixResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The store {@code demo} behind a script, with a circuit that no row of failures opens. */
public class ScriptedSite implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("delivery.wix.circuit-calls", "10000", "delivery.wix.retry-delay", "1ms");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(ScriptedWixResource.class));
    }
}
