package io.deliverygraph.graph.http;

import io.vertx.core.http.HttpHeaders;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

/** By what a request is found again in logs, ours and those of whoever stands in front of us. */
final class RequestId {

    /** Comes in and goes out. */
    static final CharSequence HEADER = HttpHeaders.createOptimized("X-Request-Id");

    /** A UUID has 36, ids of the usual proxies up to 55. */
    private static final int LONGEST = 64;

    private RequestId() {}

    /**
     * The caller's own, if it is one that a log can hold: 1 to 64 letters, digits, dots, hyphens and underscores.
     * Anything else is not repeated, and a new one is made: 16 hexadecimal digits, which nobody need be unable to
     * guess.
     *
     * @param sent the header, null where the caller sent none
     */
    static String of(String sent) {
        return sent != null && isOne(sent)
                ? sent
                : HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private static boolean isOne(String sent) {
        if (sent.isEmpty() || sent.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < sent.length(); i++) {
            if (!mayStand(sent.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayStand(char each) {
        return (each >= 'a' && each <= 'z')
                || (each >= 'A' && each <= 'Z')
                || (each >= '0' && each <= '9')
                || each == '.'
                || each == '-'
                || each == '_';
    }
}
