package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.error.Violations;

/** What a value in a request may look like. */
public sealed interface Shape permits AnyObject, Country, Decimal, Flag, Guid, ListOf, OneOf, Revision, Struct, Text {

    /**
     * Checks a value that is there and answers the copy worth storing: declared fields only, lists never null.
     *
     * @param path where the value stands, for violations
     * @param violations gets everything that is wrong; then the answer means nothing
     */
    JsonNode read(JsonNode value, String path, Violations violations);
}
