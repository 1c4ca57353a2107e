package io.deliverygraph.quote;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

/** What quotes assume where no platform publishes a rule; the same for every store. */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery.quote")
interface QuoteConfig {

    /** {@code all-now} or {@code deferred-groups-later} (Shopify contract 8, step 12: the guide is silent). */
    @WithDefault("all-now")
    MixedCartShipping mixedCartShipping();

    /** {@code shipment} or {@code cart} (Shopify contract 7, R22: its half about prices was never confirmed). */
    @WithDefault("shipment")
    ConditionBase priceConditions();

    /** Added to each shipment before conditions on weight are judged (Shopify contract 7, R22). */
    @Min(0)
    @WithDefault("0")
    BigDecimal packageWeightGrams();

    /** The same as quotes take it. */
    static Policy policy(QuoteConfig config) {
        return new Policy(config.mixedCartShipping(), config.priceConditions(), config.packageWeightGrams());
    }
}
