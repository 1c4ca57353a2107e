package io.deliverygraph.sandbox.shopify;

import io.deliverygraph.sandbox.shopify.engine.Bucket;
import io.deliverygraph.sandbox.shopify.shop.ShopState;
import io.deliverygraph.sandbox.shopify.shop.ShopifySeed;
import io.deliverygraph.sandbox.standin.Seed;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** All shops. A shop comes into being, with seed data and a full bucket, when it is first asked for. */
final class ShopifyShops {

    private final Map<String, OneShop> shops = new ConcurrentHashMap<>();
    private final ShopifySettings settings;
    private volatile ShopifySeed seed;

    ShopifyShops(ShopifySettings settings, Seed seed) {
        this.settings = settings;
        this.seed = ShopifySeed.load(seed);
    }

    /** A shop and the bucket its calls are paid from. */
    record OneShop(ShopState state, Bucket bucket) {}

    OneShop at(String name) {
        return shops.computeIfAbsent(name, this::fresh);
    }

    private OneShop fresh(String name) {
        return new OneShop(
                ShopState.of(name, seed, settings),
                new Bucket(settings.bucket(), settings.restoreRate(), settings.clock()));
    }

    void reset(Seed newSeed) {
        seed = ShopifySeed.load(newSeed);
        shops.clear();
    }
}
