package io.deliverygraph.graph.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.function.Consumer;

/** Collects the body of a request, which comes in pieces, in memory. */
final class Body {

    private final HttpServerRequest request;
    private final long limit;
    private final Runnable tooLarge;
    private Buffer bytes = Buffer.buffer();
    private boolean closed;

    /**
     * @param limit in bytes
     * @param tooLarge told once, as soon as it is clear
     */
    Body(HttpServerRequest request, long limit, Runnable tooLarge) {
        this.request = request;
        this.limit = limit;
        this.tooLarge = tooLarge;
    }

    /** @param complete told once, unless it is too large */
    void read(Consumer<Buffer> complete) {
        request.handler(this::add);
        request.endHandler(end -> finish(complete));
        if (announced() > limit) {
            refuse();
        } else if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
    }

    private void add(Buffer piece) {
        if (closed) {
            return;
        }
        if (bytes.length() + piece.length() > limit) {
            refuse();
            return;
        }
        bytes.appendBuffer(piece);
    }

    private void finish(Consumer<Buffer> complete) {
        if (!closed) {
            closed = true;
            complete.accept(bytes);
        }
    }

    private void refuse() {
        closed = true;
        bytes = Buffer.buffer();
        tooLarge.run();
    }

    /** Minus one where the request does not say, as with a chunked body; the server has refused what is no number. */
    private long announced() {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length.strip());
    }
}
