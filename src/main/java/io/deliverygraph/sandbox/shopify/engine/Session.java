package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.shop.ShopState;
import java.time.Instant;
import java.util.Optional;

/**
 * What a request works on.
 *
 * @param version API version that serves it
 * @param denied root field the caller's scopes do not reach; empty in ordinary requests
 */
public record Session(ShopState state, Bucket bucket, String version, Instant now, Optional<String> denied) {}
