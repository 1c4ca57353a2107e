package io.deliverygraph.graph.http;

import io.vertx.core.buffer.Buffer;

/**
 * A whole answer, ready to be sent, and as often as somebody wants it.
 *
 * @param body bytes that nobody changes any more
 * @param allow the header {@code Allow}, null for most
 * @param caching null where nobody may keep it
 * @param result what it says
 */
public record Answer(int status, ResponseType type, Buffer body, String allow, CacheHeaders caching, Result result) {

    Answer(int status, ResponseType type, Buffer body, String allow, Result result) {
        this(status, type, body, allow, null, result);
    }

    /** The same in another media type, which makes another status of errors. */
    Answer as(ResponseType other) {
        return other == type ? this : new Answer(other.status(type, status), other, body, allow, result);
    }

    /** The same, which may be kept. */
    Answer kept(CacheHeaders headers) {
        return new Answer(status, type, body, allow, headers, result);
    }
}
