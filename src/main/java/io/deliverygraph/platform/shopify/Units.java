package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.store.StoreSettings;
import org.jboss.logging.Logger;

/**
 * What a shop counts money and weight in, by our configuration and by its own word. As long as the two differ nothing
 * is read: amounts that we write would be meant in another currency than they say.
 */
final class Units {

    private static final Logger LOG = Logger.getLogger(Units.class);

    private final StoreSettings settings;

    Units(StoreSettings settings) {
        this.settings = settings;
    }

    /** @throws PlatformException if the answer names the shop's units, and one is another than ours */
    void compare(ShopifyAnswer answer) {
        JsonNode shop = answer.data().path("shop");
        if (shop.isObject()) {
            compare(answer, "currency", settings.currency(), shop.path("currencyCode"));
            compare(answer, "weight-unit", settings.weightUnit().name(), shop.path("weightUnit"));
        }
    }

    private void compare(ShopifyAnswer answer, String property, String ours, JsonNode theirs) {
        if (!ours.equals(theirs.asText())) {
            LOG.errorf(
                    "%s is %s, but the shop says %s: set it to that, nothing of the store can be read before",
                    settings.property(property), ours, Plain.text(theirs.asText(), 20));
            throw new PlatformException(
                    new PlatformFailure.Unexpected(new Origin(settings.key(), answer.requestId()), false));
        }
    }
}
