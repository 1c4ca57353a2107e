package io.deliverygraph.sandbox.shopify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The endpoint, under the prefix of the stand-in: {@code /demo/admin/api/2026-07/graphql.json}.
 *
 * @param shop name of the shop; {@link #DEFAULT_SHOP} where the address has none
 */
record ShopifyAddress(String shop, String version) {

    static final String DEFAULT_SHOP = "demo";

    private static final Pattern FORM = Pattern.compile("(?:/([a-z0-9][a-z0-9-]*))?/admin/api/([^/]+)/graphql\\.json");

    static Optional<ShopifyAddress> find(String path) {
        Matcher form = FORM.matcher(path);
        return form.matches()
                ? Optional.of(
                        new ShopifyAddress(Optional.ofNullable(form.group(1)).orElse(DEFAULT_SHOP), form.group(2)))
                : Optional.empty();
    }
}
