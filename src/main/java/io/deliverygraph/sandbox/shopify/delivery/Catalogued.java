package io.deliverygraph.sandbox.shopify.delivery;

/** What else a shop has that profiles refer to. */
public interface Catalogued {

    boolean hasVariant(String id);

    boolean hasSellingPlanGroup(String id);
}
