package io.deliverygraph.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** For tests that count calls: none is spared, whatever the suite runs with. */
public class NothingKept implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("delivery.cache.ttl", "0S", "delivery.sharing.enabled", "false");
    }
}
