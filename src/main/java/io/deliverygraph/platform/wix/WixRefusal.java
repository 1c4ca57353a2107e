package io.deliverygraph.platform.wix;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Carries an answer that is no success out of whatever sent the call. */
final class WixRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error says what it has to say in far less; the rest is not looked at. */
    private static final int MOST_OF_BODY = 64 * 1024;

    /** A longer wait is as good as none: nobody is there to try again tomorrow. */
    private static final int LONGEST_RETRY_AFTER_SECONDS = 3600;

    private final transient WixError error;
    private final String consistent;

    private WixRefusal(WixError error, String consistent) {
        super("HTTP " + error.status(), null, false, false);
        this.error = error;
        this.consistent = consistent;
    }

    /** Whether an answer is none of success. */
    static boolean is(int status) {
        return status >= 300;
    }

    /**
     * @param headers of the answer by name, null for those that it has not got
     * @param body null where there is none
     */
    static WixRefusal of(int status, UnaryOperator<String> headers, String body) {
        WixError error = WixError.of(
                status, headers.apply(WixHeaders.REQUEST_ID), retryAfter(headers.apply("Retry-After")), body);
        return new WixRefusal(error, headers.apply(WixHeaders.CONSISTENT));
    }

    /** The beginning of a body, as far as it is looked at. */
    static String body(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, MOST_OF_BODY), StandardCharsets.UTF_8);
    }

    /** Seconds only; a date, which the header may also hold, is taken for none. */
    private static Duration retryAfter(String header) {
        if (header == null || !header.strip().matches("\\d{1,9}")) {
            return null;
        }
        return Duration.ofSeconds(Math.min(Integer.parseInt(header.strip()), LONGEST_RETRY_AFTER_SECONDS));
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

        @Override
        public boolean handles(int status, MultivaluedMap<String, Object> headers) {
            return is(status);
        }

        @Override
        public WixRefusal toThrowable(Response response) {
            return of(response.getStatus(), response::getHeaderString, body(response));
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
                return stream == null ? null : WixRefusal.body(stream.readNBytes(MOST_OF_BODY));
            } catch (IOException | RuntimeException unreadable) {
                return null;
            }
        }
    }
}
