package io.deliverygraph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.CacheConfig;
import io.deliverygraph.graph.ConfigurationMistake;
import io.deliverygraph.graph.SharingConfig;
import io.deliverygraph.store.DeliveryConfig;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@link ConfigurationProbe} says of single properties, and what the start goes on with. */
class ConfigurationProbeTest {

    private static final String SECRET = "hush-hush";

    @Test
    void saysNothingOfAConfigurationWithoutMistakes() {
        assertThat(mistakes(Map.of(
                        "delivery.stores.shop.platform", "shopify",
                        "delivery.stores.shop.weight-unit", "POUNDS",
                        "delivery.stores.\"my.shop\".platform", "wix",
                        "delivery.cache.ttl", "1m",
                        "delivery.sharing.enabled", "FALSE",
                        "delivery.cache.bypass-key", "",
                        "other.property", "x")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delivery.cache.ttl | cannot be read: write a duration such as 500ms, 30s or 5m; left out, it is 30s.",
                "delivery.cache.max-things | cannot be read: write a whole number such as 10; left out, it is 20000.",
                "delivery.sharing.enabled | cannot be read: write true or false; left out, it is true.",
                "delivery.stores.shop.platform | cannot be read: write one of wix, shopify.",
                "delivery.stores.shop.weight-unit"
                        + " | cannot be read: write one of grams, kilograms, ounces, pounds; left out, it is kilograms.",
                "delivery.cache.tll | is unknown: write delivery.cache.ttl, or take it away.",
                "delivery.stores.shop.api-kye | is unknown: write delivery.stores.shop.api-key, or take it away.",
                "delivery.nothing.of-the-kind | is unknown: docs/configuration.md lists those there are, or take it away."
            })
    void saysWhatIsWrongAndWhatToWriteInsteadButNeverTheValue(String property, String sentence) {
        assertThat(mistakes(Map.of(property, SECRET))).containsExactly(new ConfigurationMistake(property, sentence));
    }

    @Test
    void readsAddressesToo() {
        assertThat(mistakes(Map.of("delivery.stores.shop.url", "https://user:" + SECRET + "@exa mple")))
                .singleElement()
                .hasToString("delivery.stores.shop.url cannot be read: write an address such as https://example.com.");
    }

    @Test
    void saysThatAValueIsMissingWhereANameStandsAlone() {
        assertThat(mistakes(Map.of("delivery.cache.ttl", "")))
                .singleElement()
                .hasToString("delivery.cache.ttl is empty: write a duration such as 500ms, 30s or 5m, or leave it out"
                        + " for 30s.");
    }

    @Test
    void goesOnWithDefaultsSoThatAllElseCanBeAskedToo() {
        SmallRyeConfig config = config(Map.of(
                "delivery.cache.ttl", "soon",
                "delivery.cache.max-things", "7",
                "delivery.stores.shop.platform", "amazon",
                "delivery.stores.shop.currency", "EUR"));

        CacheConfig cache = config.getConfigMapping(CacheConfig.class);
        DeliveryConfig.StoreConfig shop =
                config.getConfigMapping(DeliveryConfig.class).stores().get("shop");
        assertThat(cache.ttl()).isEqualTo(Duration.ofSeconds(30));
        assertThat(cache.maxThings()).isEqualTo(7);
        assertThat(shop.platform()).isEmpty();
        assertThat(shop.currency()).isEqualTo("EUR");
        assertThat(mistakes(config)).hasSize(2);
    }

    @Test
    void takesVariablesOfTheEnvironment() {
        SmallRyeConfig config = environment(Map.of(
                "DELIVERY_STORES_SHOP_PLATFORM", "wix",
                "DELIVERY_STORES_SHOP_API_KEY", SECRET,
                "DELIVERY_STORES_SHOP_WEIGHT_UNIT", "pounds",
                "DELIVERY_CACHE_MAX_THINGS", "many"));

        assertThat(mistakes(config))
                .extracting(ConfigurationMistake::property)
                .containsExactly("delivery.cache.max-things");
        assertThat(config.getConfigMapping(DeliveryConfig.class)
                        .stores()
                        .get("shop")
                        .apiKey())
                .contains(SECRET);
    }

    @Test
    void namesAVariableThatNoPropertyHas() {
        assertThat(mistakes(environment(
                        Map.of("DELIVERY_STORES_SHOP_PLATFORM", "wix", "DELIVERY_STORES_SHOP_CURENCY", SECRET))))
                .singleElement()
                .hasToString("DELIVERY_STORES_SHOP_CURENCY is a variable of no property: docs/configuration.md lists"
                        + " those there are. Correct it or take it away.");
    }

    /** Kubernetes sets variables for every service of the namespace, and others may have their own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELIVERY_STORES_SERVICE_HOST",
                "DELIVERY_CACHE_PORT",
                "DELIVERY_CACHE_PORT_6379_TCP_ADDR",
                "DELIVERY_GRAPH_SERVICE_HOST",
                "DELIVERY_ENVIRONMENT"
            })
    void leavesVariablesOfOthersAlone(String variable) {
        assertThat(mistakes(environment(Map.of(variable, "x")))).isEmpty();
    }

    private static List<ConfigurationMistake> mistakes(Map<String, String> properties) {
        return mistakes(config(properties));
    }

    private static List<ConfigurationMistake> mistakes(SmallRyeConfig config) {
        return ((WrongValues)
                        config.getConfigSources(WrongValues.class).iterator().next())
                .mistakes();
    }

    private static SmallRyeConfig config(Map<String, String> properties) {
        return builder()
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build();
    }

    private static SmallRyeConfig environment(Map<String, String> variables) {
        return builder().withSources(new EnvConfigSource(variables, 300)).build();
    }

    private static SmallRyeConfigBuilder builder() {
        return new SmallRyeConfigBuilder()
                .withConverter(Duration.class, 200, new DurationConverter())
                .withMapping(DeliveryConfig.class)
                .withMapping(CacheConfig.class)
                .withMapping(SharingConfig.class)
                .addDefaultInterceptors()
                .withCustomizers(new ConfigurationProbe());
    }
}
