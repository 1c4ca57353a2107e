package io.deliverygraph.sandbox.wix.error;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;

/** An error answer: a status and a body of the shape in Wix contract 2.1. */
public sealed interface WixFailure permits ApplicationFailure, FieldFailure, BareFailure {

    int status();

    ObjectNode body();

    /** A body with its message and empty details. */
    static ObjectNode bodySaying(String message) {
        ObjectNode body = Json.object().put("message", message);
        body.putObject("details");
        return body;
    }
}
