package io.deliverygraph.store;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** Stores as configured. A property that is not here stops the start, so that a misspelt one cannot hide. */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery")
public interface DeliveryConfig {

    /** {@code delivery.stores.<key>.…}; the key is the store's name in ids and logs. */
    Map<String, StoreConfig> stores();

    /** One store; its key is of the operator's choice and stands in ids and logs. */
    interface StoreConfig {

        /** {@code wix} or {@code shopify}; every store must say it. */
        Optional<Platform> platform();

        /** Where the platform is; left out, the platform's own address. */
        Optional<URI> url();

        /** Shown to people; left out, the key. */
        Optional<String> name();

        /**
         * ISO 4217: Wix does not tell a site's currency with its shipping set-up. Shopify does, and reads fail while it
         * says another one.
         */
        @WithDefault("USD")
        String currency();

        /** Wix does not tell a site's weight unit either; Shopify's must be the same as this. */
        @WithDefault("kilograms")
        WeightUnit weightUnit();

        /** Wix: the site's GUID; goes with {@link #apiKey()}. */
        Optional<String> siteId();

        /** Wix: API key. */
        Optional<String> apiKey();

        /** Wix: OAuth client id; goes with {@link #appSecret()} and {@link #instanceId()}. */
        Optional<String> appId();

        /** Wix: OAuth client secret. */
        Optional<String> appSecret();

        /** Wix: the app's instance on the site. */
        Optional<String> instanceId();

        /** Shopify: the shop's own domain, such as {@code my-shop.myshopify.com}; goes with {@link #accessToken()}. */
        Optional<String> shop();

        /** Shopify: Admin API access token. */
        Optional<String> accessToken();
    }
}
