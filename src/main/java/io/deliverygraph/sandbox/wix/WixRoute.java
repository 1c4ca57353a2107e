package io.deliverygraph.sandbox.wix;

import io.deliverygraph.sandbox.standin.Operation;
import java.util.Map;

/**
 * A method found at an address.
 *
 * @param variables values of the path by their names in the contract: {@code deliveryProfile.id}
 */
record WixRoute(WixMethod method, Map<String, String> variables) implements Operation {

    @Override
    public String label() {
        return method.label();
    }

    @Override
    public boolean carriesRevision() {
        return method.carriesRevision();
    }
}
