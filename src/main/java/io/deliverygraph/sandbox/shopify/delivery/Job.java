package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Node;

/** Something that is done later. */
public record Job(String id, boolean done) implements Node {}
