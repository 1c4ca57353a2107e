package io.deliverygraph.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** Both platforms are given up early, and have circuits that no row of failures opens. */
public class ImpatientStores implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "delivery.wix.circuit-calls", "10000",
                "delivery.wix.retry-delay", "1ms",
                "delivery.wix.read-timeout", "1s",
                "delivery.shopify.circuit-calls", "10000",
                "delivery.shopify.retry-delay", "1ms",
                "delivery.shopify.read-timeout", "1s");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(SandboxResource.class));
    }
}
