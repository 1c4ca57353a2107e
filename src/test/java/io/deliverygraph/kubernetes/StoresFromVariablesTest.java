package io.deliverygraph.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.store.DeliveryConfig;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stores as ConfigMap and Secret give them: environment variables alone, without a property that names the key. */
class StoresFromVariablesTest {

    @Test
    void aStoreIsMadeOfVariablesAlone() {
        DeliveryConfig config = config(Map.of(
                "DELIVERY_STORES_DEMO_PLATFORM", "wix",
                "DELIVERY_STORES_DEMO_SITE_ID", "00000000-0000-4000-8000-0000000000de",
                "DELIVERY_STORES_DEMO_API_KEY", "a-key"));

        assertThat(config.stores()).containsOnlyKeys("demo");
        assertThat(config.stores().get("demo").apiKey()).contains("a-key");
        assertThat(config.stores().get("demo").siteId()).contains("00000000-0000-4000-8000-0000000000de");
    }

    @Test
    void twoStoresStaySeparate() {
        DeliveryConfig config = config(Map.of(
                "DELIVERY_STORES_DEMO_PLATFORM", "wix",
                "DELIVERY_STORES_SHOP_PLATFORM", "shopify",
                "DELIVERY_STORES_SHOP_ACCESS_TOKEN", "a-token"));

        assertThat(config.stores()).containsOnlyKeys("demo", "shop");
        assertThat(config.stores().get("shop").accessToken()).contains("a-token");
    }

    /** Nothing says where the key ends and the property begins; the store is not there, and nobody is told. */
    @Test
    void aKeyOfTwoWordsIsNotReadFromCapitals() {
        assertThat(config(Map.of("DELIVERY_STORES_MY_SHOP_PLATFORM", "wix")).stores())
                .isEmpty();
    }

    /** Kubernetes lets a variable have such a name; a shell does not. */
    @Test
    void aKeyOfTwoWordsIsReadWhereOneVariableHasThePropertysOwnName() {
        DeliveryConfig config = config(Map.of(
                "delivery.stores.my-shop.platform", "shopify",
                "DELIVERY_STORES_MY_SHOP_ACCESS_TOKEN", "a-token"));

        assertThat(config.stores()).containsOnlyKeys("my-shop");
        assertThat(config.stores().get("my-shop").accessToken()).contains("a-token");
    }

    private static DeliveryConfig config(Map<String, String> variables) {
        return new SmallRyeConfigBuilder()
                .withMapping(DeliveryConfig.class)
                .withSources(new EnvConfigSource(variables, 300))
                .build()
                .getConfigMapping(DeliveryConfig.class);
    }
}
