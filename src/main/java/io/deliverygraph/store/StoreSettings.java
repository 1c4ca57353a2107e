package io.deliverygraph.store;

import io.deliverygraph.graph.ConfigurationMistake;
import java.net.URI;
import java.util.Optional;

/**
 * How one store is reached. Holds credentials: it never leaves the adapters and never prints them.
 *
 * @param key the name it is configured under, {@code delivery.stores.<key>}
 * @param url where the platform is; empty means the platform's own address
 * @param name shown to people; empty means the key
 * @param currency ISO 4217, of all amounts in the store
 * @param siteId Wix: the site's GUID, sent with an API key
 * @param apiKey Wix: API key
 * @param appId Wix: OAuth client id
 * @param appSecret Wix: OAuth client secret
 * @param instanceId Wix: the app's instance on the site
 * @param shop Shopify: the shop's own domain, such as {@code my-shop.myshopify.com}
 * @param accessToken Shopify: Admin API access token
 */
public record StoreSettings(
        String key,
        Platform platform,
        Optional<URI> url,
        Optional<String> name,
        String currency,
        WeightUnit weightUnit,
        Optional<String> siteId,
        Optional<String> apiKey,
        Optional<String> appId,
        Optional<String> appSecret,
        Optional<String> instanceId,
        Optional<String> shop,
        Optional<String> accessToken) {

    /** The full name of a property of this store, for messages. */
    public String property(String name) {
        return "delivery.stores." + key + "." + name;
    }

    /** Something wrong with a property of this store. */
    public ConfigurationMistake mistake(String name, String sentence) {
        return new ConfigurationMistake(property(name), sentence);
    }

    /** Names the store and nothing secret. */
    @Override
    public String toString() {
        return platform + " store " + key;
    }
}
