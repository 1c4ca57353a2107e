package io.deliverygraph.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverygraph.store.DeliveryConfig;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of quotes: their defaults, how they are written, and that a slip cannot hide. */
class QuoteConfigTest {

    @Test
    void decidesNothingByItself() {
        assertThat(policy(Map.of()))
                .isEqualTo(new Policy(MixedCartShipping.ALL_NOW, ConditionBase.SHIPMENT, BigDecimal.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"deferred-groups-later, cart", "DEFERRED_GROUPS_LATER, CART"})
    void isWrittenAsAssumptionsNameItOrInSmallLetters(String mixed, String base) {
        assertThat(policy(Map.of(
                        "delivery.quote.mixed-cart-shipping", mixed,
                        "delivery.quote.price-conditions", base,
                        "delivery.quote.package-weight-grams", "120.5")))
                .isEqualTo(new Policy(
                        MixedCartShipping.DEFERRED_GROUPS_LATER, ConditionBase.CART, new BigDecimal("120.5")));
    }

    @ParameterizedTest
    @CsvSource({
        "delivery.quote.mixed-cart-shipping,  later",
        "delivery.quote.price-conditions,     line",
        "delivery.quote.package-weight-grams, heavy",
        "delivery.quote.package-weight,       5"
    })
    void namesThePropertyThatMakesNoSense(String property, String value) {
        assertThatThrownBy(() -> policy(Map.of(property, value))).hasStackTraceContaining(property);
    }

    private static Policy policy(Map<String, String> properties) {
        return QuoteConfig.policy(new SmallRyeConfigBuilder()
                .withMapping(DeliveryConfig.class)
                .withMapping(QuoteConfig.class)
                .withSources(new PropertiesConfigSource(properties, "test", 100))
                .build()
                .getConfigMapping(QuoteConfig.class));
    }
}
