package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.query.Cursors;
import io.deliverygraph.sandbox.wix.query.Pages;
import io.deliverygraph.sandbox.wix.query.Queryable;
import java.util.Base64;
import java.util.Optional;

/** Wix contract 4.5 and 5.5. A query comes in the body, or packed into one parameter (Wix contract 6.1). */
final class Queries {

    private static final String PACKED = ".r";

    private final Pages pages;

    Queries(Cursors cursors) {
        this.pages = new Pages(cursors);
    }

    ObjectNode profiles(WixCall call) {
        return pages.answer(
                Queryable.DELIVERY_PROFILES, message(call), call.site().profiles(), "deliveryProfiles");
    }

    ObjectNode options(WixCall call) {
        return pages.answer(
                Queryable.SHIPPING_OPTIONS, message(call), call.site().options(), "shippingOptions");
    }

    private static JsonNode message(WixCall call) {
        String packed = call.query().get(PACKED);
        if (packed == null) {
            return call.body();
        }
        return unpacked(packed)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> Violations.refusal(PACKED, ViolatedRule.FORMAT, "must be base64url of JSON"));
    }

    private static Optional<JsonNode> unpacked(String packed) {
        try {
            return Json.parse(Base64.getUrlDecoder().decode(packed));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
