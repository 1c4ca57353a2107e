package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Node;

/**
 * A part of a country.
 *
 * @param code short: {@code ON}
 */
public record DeliveryProvince(String id, String code) implements Node {

    /** The sandbox has no table of names. */
    public String name() {
        return code;
    }

    public String translatedName() {
        return code;
    }
}
