package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer of Shopify's, opened (Shopify contract 1).
 *
 * @param requestId null when the answer had none
 * @param version the version it was served in; null when the answer did not say
 * @param data missing where nothing was carried out
 * @param errors of the request as a whole, which are none of the business's
 * @param cost null when the answer did not say
 */
record ShopifyAnswer(String requestId, String version, JsonNode data, List<ShopifyError> errors, Cost cost) {

    ShopifyAnswer {
        errors = List.copyOf(errors);
    }

    /** @throws BrokenAnswer if the body is no JSON, or has neither data nor errors */
    static ShopifyAnswer of(String requestId, String version, String body) {
        JsonNode whole = parsed(requestId, body);
        List<ShopifyError> errors = new ArrayList<>();
        whole.path("errors").forEach(error -> errors.add(ShopifyError.of(error)));
        JsonNode data = whole.path("data").isObject() ? whole.path("data") : MissingNode.getInstance();
        if (data.isMissingNode() && errors.isEmpty()) {
            throw new BrokenAnswer(requestId, null);
        }
        return new ShopifyAnswer(
                requestId,
                version,
                data,
                errors,
                Cost.of(whole.path("extensions").path("cost")));
    }

    private static JsonNode parsed(String requestId, String body) {
        try {
            JsonNode whole = body == null ? null : WireJson.MAPPER.readTree(body);
            if (whole == null || !whole.isObject()) {
                throw new BrokenAnswer(requestId, null);
            }
            return whole;
        } catch (com.fasterxml.jackson.core.JsonProcessingException noJson) {
            throw new BrokenAnswer(requestId, noJson);
        }
    }
}
