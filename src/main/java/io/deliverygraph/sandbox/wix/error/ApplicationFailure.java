package io.deliverygraph.sandbox.wix.error;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A business rule said no. */
public record ApplicationFailure(WixError error) implements WixFailure {

    @Override
    public int status() {
        return error.status();
    }

    @Override
    public ObjectNode body() {
        ObjectNode body = WixFailure.bodySaying(error.sentence());
        body.withObject("/details/applicationError")
                .put("code", error.name())
                .put("description", error.sentence())
                .putObject("data");
        return body;
    }
}
