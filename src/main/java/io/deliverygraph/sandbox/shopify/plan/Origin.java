package io.deliverygraph.sandbox.shopify.plan;

import io.deliverygraph.sandbox.shopify.value.MoneyV2;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * What values take from their surroundings when they are stored.
 *
 * @param currencyCode the shop's; amounts in selling plans come without one
 * @param now the time of the call, in whole seconds
 */
record Origin(String currencyCode, Instant now) {

    MoneyV2 money(BigDecimal amount) {
        return new MoneyV2(amount, currencyCode);
    }
}
