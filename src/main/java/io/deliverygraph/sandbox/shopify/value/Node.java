package io.deliverygraph.sandbox.shopify.value;

/** A thing with a global id. */
public interface Node {

    String id();
}
