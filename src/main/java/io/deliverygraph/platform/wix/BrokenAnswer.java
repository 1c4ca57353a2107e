package io.deliverygraph.platform.wix;

import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A success whose body is no JSON, is cut off, or does not have the form that it should. */
final class BrokenAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String requestId;

    BrokenAnswer(String requestId, Throwable cause) {
        super("unreadable answer", cause, false, false);
        this.requestId = requestId;
    }

    /** Null when the answer had none. */
    String requestId() {
        return requestId;
    }

    /** Keeps the request's id together with the failure to read its answer. */
    static final class Spotter implements ReaderInterceptor {

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            try {
                return context.proceed();
            } catch (IOException | RuntimeException unreadable) {
                throw new BrokenAnswer(context.getHeaders().getFirst(WixHeaders.REQUEST_ID), unreadable);
            }
        }
    }
}
