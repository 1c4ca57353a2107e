package io.deliverygraph.platform.wix;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Carries an answer that is no success out of the REST client. */
final class WixRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient WixError error;
    private final String consistent;

    private WixRefusal(WixError error, String consistent) {
        super("HTTP " + error.status(), null, false, false);
        this.error = error;
        this.consistent = consistent;
    }

    WixError error() {
        return error;
    }

    /** The answer's {@code X-Wix-Consistent}; null when there was none. */
    String consistent() {
        return consistent;
    }

    /** Turns every status but 2xx into a {@link WixRefusal}; status 0 means that no answer came. */
    static final class Mapper implements ResponseExceptionMapper<WixRefusal> {

        /** An error says what it has to say in far less; the rest is not looked at. */
        private static final int MOST_OF_BODY = 64 * 1024;

        /** A longer wait is as good as none: nobody is there to try again tomorrow. */
        private static final int LONGEST_RETRY_AFTER_SECONDS = 3600;

        @Override
        public boolean handles(int status, MultivaluedMap<String, Object> headers) {
            return status >= 300;
        }

        @Override
        public WixRefusal toThrowable(Response response) {
            WixError error = WixError.of(
                    response.getStatus(),
                    response.getHeaderString(WixHeaders.REQUEST_ID),
                    retryAfter(response.getHeaderString("Retry-After")),
                    body(response));
            return new WixRefusal(error, response.getHeaderString(WixHeaders.CONSISTENT));
        }

        @Override
        public int getPriority() {
            return 1;
        }

        private static String body(Response response) {
            if (!response.hasEntity()) {
                return null;
            }
            try (InputStream stream = response.readEntity(InputStream.class)) {
                return stream == null ? null : new String(stream.readNBytes(MOST_OF_BODY), StandardCharsets.UTF_8);
            } catch (IOException | RuntimeException unreadable) {
                return null;
            }
        }

        /** Seconds only; a date, which the header may also hold, is taken for none. */
        private static Duration retryAfter(String header) {
            if (header == null || !header.strip().matches("\\d{1,9}")) {
                return null;
            }
            return Duration.ofSeconds(Math.min(Integer.parseInt(header.strip()), LONGEST_RETRY_AFTER_SECONDS));
        }
    }
}
