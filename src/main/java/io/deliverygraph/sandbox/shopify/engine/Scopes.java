package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.value.Refused;
import java.util.Locale;
import java.util.Map;

/** Which scopes a root field needs (Shopify contract 1.5). */
final class Scopes {

    private static final String DOCUMENTATION = "https://shopify.dev/api/usage/access-scopes";

    private Scopes() {}

    /** The error of a field that the caller's scopes do not reach. */
    static Refused denied(String rootField) {
        String needed = needed(rootField);
        return new Refused(
                "ACCESS_DENIED",
                "Access denied for " + rootField + " field. Required access: " + needed,
                Map.of("documentation", DOCUMENTATION, "requiredAccess", needed));
    }

    private static String needed(String rootField) {
        String field = rootField.toLowerCase(Locale.ROOT);
        boolean write = field.matches(".*(create|update|delete|remove|join|leave|add).*")
                && !field.startsWith("deliveryprofiles");
        if (field.contains("sellingplangroup")) {
            return write
                    ? "`write_products` access scope and `write_purchase_options` access scope."
                    : "`read_products` access scope.";
        }
        if (field.startsWith("product")) {
            return "`read_products` access scope.";
        }
        if (field.startsWith("location")) {
            return "`read_locations` access scope or `read_inventory` access scope.";
        }
        return write ? "`write_shipping` access scope." : "`read_shipping` access scope.";
    }
}
