package io.deliverygraph.graph.http;

import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** A service with a short deadline, stores that never answer, and one web page that may use it. */
public class ImpatientService implements QuarkusTestProfile {

    static final String FRIEND = "https://shop.example";

    /** Long enough for a busy machine to tell its end from something that comes at once. */
    static final int DEADLINE_SECONDS = 4;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "delivery.http.deadline", DEADLINE_SECONDS + "s",
                "delivery.http.grace", "1s",
                "delivery.sharing.enabled", "true",
                "quarkus.http.cors.enabled", "true",
                "quarkus.http.cors.origins", FRIEND,
                "quarkus.http.cors.methods", "GET,POST",
                "quarkus.http.cors.headers", "Content-Type");
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(SandboxResource.class), new TestResourceEntry(SilentStores.class));
    }
}
