package io.deliverygraph.graph.http;

import io.vertx.core.buffer.Buffer;

/**
 * A whole answer, ready to be sent, and as often as somebody wants it.
 *
 * @param body bytes that nobody changes any more
 * @param allow the header {@code Allow}, null for most
 */
public record Answer(int status, ResponseType type, Buffer body, String allow) {}
