package io.deliverygraph.store;

/** A commerce platform that the graph speaks to. */
public enum Platform {
    WIX,
    SHOPIFY
}
