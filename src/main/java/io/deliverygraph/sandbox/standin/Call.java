package io.deliverygraph.sandbox.standin;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;

/**
 * A request as it came, read to its end.
 *
 * @param path without the prefix of the stand-in
 * @param query parameters of the query string, decoded
 */
public record Call(HttpMethod verb, String path, MultiMap query, MultiMap headers, Buffer body) {

    /** The value of a header, or an empty string. */
    public String header(String name) {
        String value = headers.get(name);
        return value == null ? "" : value.strip();
    }
}
