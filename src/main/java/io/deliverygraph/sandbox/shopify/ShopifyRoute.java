package io.deliverygraph.sandbox.shopify;

import io.deliverygraph.sandbox.shopify.engine.Request;
import io.deliverygraph.sandbox.standin.Operation;
import java.util.Optional;

/**
 * A call found at the endpoint.
 *
 * @param field what the call counts as
 * @param shop name of the shop
 * @param version API version of the address, which need not be an accessible one
 * @param request empty if the body is none
 */
record ShopifyRoute(RootField field, String shop, String version, Optional<Request> request) implements Operation {

    @Override
    public String label() {
        return field.label();
    }

    @Override
    public boolean carriesRevision() {
        return field.carriesRevision();
    }

    @Override
    public boolean canBeRefused() {
        return field.canBeRefused();
    }
}
