package io.deliverygraph.sandbox.wix.error;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A failure that says nothing but its status: a fault of the service, or nothing at this address. */
public record BareFailure(int status, String message) implements WixFailure {

    @Override
    public ObjectNode body() {
        return WixFailure.bodySaying(message);
    }
}
