package io.deliverygraph.sandbox.shopify.shop;

import io.deliverygraph.sandbox.shopify.value.Node;

/** What a shop says of itself. */
public record Shop(String id, String name, String myshopifyDomain, String currencyCode, String weightUnit)
        implements Node {}
