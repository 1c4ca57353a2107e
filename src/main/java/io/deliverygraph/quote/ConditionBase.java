package io.deliverygraph.quote;

/** Which goods a price condition adds up. */
public enum ConditionBase {
    /** What is shipped and priced together. */
    SHIPMENT,
    /** The whole cart (Shopify contract 7, R22). */
    CART
}
