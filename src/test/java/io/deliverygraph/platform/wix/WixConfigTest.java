package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverygraph.store.DeliveryConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Both mappings see everything under {@code delivery}; neither may take the other's properties for misspelt ones. */
class WixConfigTest {

    @Test
    void standsBesideTheStores() {
        SmallRyeConfig config = config(Map.of(
                "delivery.stores.shop.platform", "wix",
                "delivery.wix.read-timeout", "3s"));

        assertThat(config.getConfigMapping(DeliveryConfig.class).stores()).containsOnlyKeys("shop");
        assertThat(config.getConfigMapping(WixConfig.class).readTimeout()).isEqualTo(Duration.ofSeconds(3));
        assertThat(config.getConfigMapping(WixConfig.class).callsPerMinute()).isEqualTo(200);
    }

    @Test
    void findsAMisspeltProperty() {
        assertThatThrownBy(() -> config(Map.of("delivery.wix.read-timeot", "3s")))
                .hasMessageContaining("delivery.wix.read-timeot");
        assertThatThrownBy(
                        () -> config(Map.of("delivery.stores.shop.platform", "wix", "delivery.stores.shop.urll", "x")))
                .hasMessageContaining("delivery.stores.shop.urll");
    }

    private static SmallRyeConfig config(Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withMapping(DeliveryConfig.class)
                .withMapping(WixConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build();
    }
}
