package io.deliverygraph.platform.shopify;

import io.deliverygraph.platform.Outgoing;
import jakarta.ws.rs.HeaderParam;

/** What every call carries, and what answers carry (Shopify contract 1). */
final class ShopifyHeaders extends Outgoing {

    static final String REQUEST_ID = "x-request-id";
    static final String API_VERSION = "X-Shopify-API-Version";

    /** Never printed. */
    @HeaderParam("X-Shopify-Access-Token")
    public final String accessToken;

    ShopifyHeaders(String accessToken) {
        this.accessToken = accessToken;
    }
}
