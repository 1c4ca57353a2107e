package io.deliverygraph.operations;

import io.deliverygraph.testing.Between;
import io.deliverygraph.testing.NothingKept;
import io.deliverygraph.testing.SandboxResource;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** The sandbox's three stores, with tracing on; what {@code demo} is told of our spans can be read. */
public final class WatchedStores extends NothingKept {

    /** Where tests read the {@code traceparent} of every call of {@code demo}, one a line. */
    static final String TOLD = "test.told.url";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new LinkedHashMap<>(super.getConfigOverrides());
        config.put("quarkus.otel.sdk.disabled", "false");
        config.put("quarkus.otel.exporter.otlp.enabled", "false");
        config.put("delivery.health.probe-after", "1s");
        config.put("delivery.health.probe-wait", "10s");
        config.put("delivery.wix.retry-delay", "10ms");
        config.put("delivery.shopify.retry-delay", "10ms");
        return config;
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(KeptSpans.class);
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(Stores.class));
    }

    /** Keeps the spans that are made. */
    @Alternative
    @Singleton
    public static final class KeptSpans {

        @Produces
        @Singleton
        InMemorySpanExporter spans() {
            return InMemorySpanExporter.create();
        }
    }

    /** A sandbox that is listened in on. */
    public static final class Stores extends SandboxResource {

        private final List<String> told = new CopyOnWriteArrayList<>();
        private Between between;

        @Override
        public Map<String, String> start() {
            Map<String, String> config = new LinkedHashMap<>(super.start());
            String sandbox = config.get("delivery.stores.demo.url").replaceFirst("/wix$", "");
            between = Between.before(sandbox);
            between.serve((exchange, body) -> {
                if (exchange.getRequestURI().getPath().equals("/_told")) {
                    Between.send(exchange, 200, String.join("\n", told).getBytes(StandardCharsets.UTF_8));
                    told.clear();
                    return;
                }
                told.add(String.valueOf(exchange.getRequestHeaders().getFirst("traceparent")));
                HttpResponse<byte[]> answer = between.passed(exchange, body);
                Between.send(exchange, answer.statusCode(), answer.body());
            });
            config.put("delivery.stores.demo.url", between.url() + "/wix");
            config.put(TOLD, between.url() + "/_told");
            return config;
        }

        @Override
        public void stop() {
            if (between != null) {
                between.close();
            }
            super.stop();
        }
    }
}
