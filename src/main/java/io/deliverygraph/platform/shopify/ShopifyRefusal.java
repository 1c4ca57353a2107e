package io.deliverygraph.platform.shopify;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/**
 * Carries an answer that is no success out of the REST client. Its body is not looked at: with a bad token it is no
 * GraphQL at all, and the status says everything (Shopify contract 1).
 */
final class ShopifyRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String requestId;
    private final Duration retryAfter;

    private ShopifyRefusal(int status, String requestId, Duration retryAfter) {
        super("HTTP " + status, null, false, false);
        this.status = status;
        this.requestId = requestId;
        this.retryAfter = retryAfter;
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

        /** A longer wait is as good as none: nobody is there to try again tomorrow. */
        private static final int LONGEST_RETRY_AFTER_SECONDS = 3600;

        @Override
        public boolean handles(int status, MultivaluedMap<String, Object> headers) {
            return status >= 300;
        }

        @Override
        public ShopifyRefusal toThrowable(Response response) {
            return new ShopifyRefusal(
                    response.getStatus(),
                    response.getHeaderString(ShopifyHeaders.REQUEST_ID),
                    retryAfter(response.getHeaderString("Retry-After")));
        }

        @Override
        public int getPriority() {
            return 1;
        }

        /** Seconds, whole or, as Shopify writes them, with a fraction that is rounded up. */
        private static Duration retryAfter(String header) {
            if (header == null || !header.strip().matches("\\d{1,9}(\\.\\d{1,9})?")) {
                return null;
            }
            String[] parts = header.strip().split("\\.");
            boolean more = parts.length > 1 && !parts[1].matches("0+");
            return Duration.ofSeconds(
                    Math.min(Integer.parseInt(parts[0]) + (more ? 1 : 0), LONGEST_RETRY_AFTER_SECONDS));
        }
    }
}
