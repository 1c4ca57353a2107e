package io.deliverygraph.graph.http;

import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * How long an answer may be kept by who gets it, and how it is known again (RFC 9110 and 9111).
 *
 * @param cacheControl the header {@code Cache-Control}
 * @param tag the header {@code ETag}
 */
public record CacheHeaders(String cacheControl, String tag) {

    /** Of a hash's 32 bytes; enough that no two answers have the same by chance. */
    private static final int BYTES = 16;

    /**
     * @param type in which the bytes are sent: in another they are another answer
     * @param maxAge how long it may be shown unasked; less than a second: it is kept, and asked about every time
     * @param shared whether caches that serve several callers may keep it, too
     */
    static CacheHeaders of(ResponseType type, Buffer body, Duration maxAge, boolean shared) {
        long seconds = maxAge.toSeconds();
        String age = seconds <= 0 ? "no-cache" : "max-age=" + seconds;
        return new CacheHeaders((shared ? "public, " : "private, ") + age, tagOf(type, body));
    }

    /**
     * How long an answer may be shown unasked.
     *
     * @param most what is configured
     * @param freshUntil null where nobody knows: then not at all
     */
    static Duration maxAge(Duration most, Instant freshUntil, Instant now) {
        if (freshUntil == null) {
            return Duration.ZERO;
        }
        Duration fresh = Duration.between(now, freshUntil);
        return fresh.compareTo(most) < 0 ? fresh : most;
    }

    private static String tagOf(ResponseType type, Buffer body) {
        byte[] hash = Sha256.of(Buffer.buffer(type.name()).appendBuffer(body).getBytes());
        return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES)) + '"';
    }

    /**
     * Whether the caller has this answer already.
     *
     * @param ifNoneMatch the header, empty where the caller sent none
     */
    boolean isKnownBy(String ifNoneMatch) {
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || withoutWeakness(known).equals(tag));
    }

    private static String withoutWeakness(String known) {
        return known.startsWith("W/") ? known.substring(2) : known;
    }
}
