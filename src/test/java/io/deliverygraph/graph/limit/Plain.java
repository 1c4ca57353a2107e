package io.deliverygraph.graph.limit;

import io.deliverygraph.graph.PlainWords;
import io.deliverygraph.store.DeliveryConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Locale;
import java.util.Map;

/** Limits without a container. */
final class Plain {

    private Plain() {}

    /** The limits as they are when nobody configures any. */
    static RequestLimits limits() {
        return limits(Map.of());
    }

    /** All as they usually are, and this one so. */
    static RequestLimits limits(Limit limit, int allowed) {
        return limits(Map.of(property(limit), String.valueOf(allowed)));
    }

    static RequestLimits limits(Map<String, String> properties) {
        return new RequestLimits(config(properties), new ExcessErrors(PlainWords.MESSAGES, PlainWords.NOBODY));
    }

    static String property(Limit limit) {
        return "delivery.limits." + limit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LimitsConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(DeliveryConfig.class)
                .withMapping(LimitsConfig.class)
                .withValidateUnknown(true)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(LimitsConfig.class);
    }
}
