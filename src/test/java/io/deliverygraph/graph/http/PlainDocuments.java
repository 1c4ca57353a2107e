package io.deliverygraph.graph.http;

import io.deliverygraph.store.DeliveryConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Settings of documents without a container. */
final class PlainDocuments {

    private PlainDocuments() {}

    /** @param properties names without {@code delivery.documents.} */
    static DocumentsConfig config(Map<String, String> properties) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 100, new DurationConverter())
                .withMapping(DeliveryConfig.class)
                .withMapping(DocumentsConfig.class);
        properties.forEach((name, value) -> builder.withSources(
                new PropertiesConfigSource(Map.of("delivery.documents." + name, value), name, 100)));
        return builder.build().getConfigMapping(DocumentsConfig.class);
    }
}
