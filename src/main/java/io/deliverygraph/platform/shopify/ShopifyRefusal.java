package io.deliverygraph.platform.shopify;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Carries an answer that is no success out of whatever sent the call. Its body is not looked at: with a bad token it is
 * no GraphQL at all, and the status says everything (Shopify contract 1).
 */
final class ShopifyRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** A longer wait is as good as none: nobody is there to try again tomorrow. */
    private static final int LONGEST_RETRY_AFTER_SECONDS = 3600;

    private final int status;
    private final String requestId;
    private final Duration retryAfter;

    private ShopifyRefusal(int status, String requestId, Duration retryAfter) {
        super("HTTP " + status, null, false, false);
        this.status = status;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
    }

    /** Whether an answer is none of success. */
    static boolean is(int status) {
        return status >= 300;
    }

    /** @param headers of the answer by name, null for those that it has not got */
    static ShopifyRefusal of(int status, UnaryOperator<String> headers) {
        return new ShopifyRefusal(
                status, headers.apply(ShopifyHeaders.REQUEST_ID), retryAfter(headers.apply("Retry-After")));
    }

    /** Seconds, whole or, as Shopify writes them, with a fraction that is rounded up. */
    private static Duration retryAfter(String header) {
        if (header == null || !header.strip().matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return null;
        }
        String[] parts = header.strip().split("\\.");
        boolean more = parts.length > 1 && !parts[1].matches("0+");
        return Duration.ofSeconds(Math.min(Integer.parseInt(parts[0]) + (more ? 1 : 0), LONGEST_RETRY_AFTER_SECONDS));
    }

    int status() {
        return status;
    }

    /** Null when the answer had none. */
    String requestId() {
        return requestId;
    }

    /** Null when the answer did not say. */
    Duration retryAfter() {
        return retryAfter;
    }

    /** Turns every status but 2xx into a {@link ShopifyRefusal}; status 0 means that no answer came. */
    static final class Mapper implements ResponseExceptionMapper<ShopifyRefusal> {

        @Override
        public boolean handles(int status, MultivaluedMap<String, Object> headers) {
            return is(status);
        }

        @Override
        public ShopifyRefusal toThrowable(Response response) {
            return of(response.getStatus(), response::getHeaderString);
        }

        @Override
        public int getPriority() {
            return 1;
        }
    }
}
