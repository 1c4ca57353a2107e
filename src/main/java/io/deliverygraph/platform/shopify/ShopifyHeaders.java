package io.deliverygraph.platform.shopify;

import io.deliverygraph.platform.Outgoing;
import io.vertx.core.MultiMap;
import jakarta.ws.rs.HeaderParam;

/** What every call carries, and what answers carry (Shopify contract 1). */
final class ShopifyHeaders extends Outgoing {

    private static final String ACCESS_TOKEN = "X-Shopify-Access-Token";

    static final String REQUEST_ID = "x-request-id";
    static final String API_VERSION = "X-Shopify-API-Version";

    /** Never printed. */
    @HeaderParam(ACCESS_TOKEN)
    public final String accessToken;

    ShopifyHeaders(String accessToken) {
        this.accessToken = accessToken;
    }

    @Override
    protected void writeTo(MultiMap headers) {
        headers.set(ACCESS_TOKEN, accessToken);
    }
}
