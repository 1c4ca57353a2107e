package io.deliverygraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A platform's cursor as clients hold it. It is wrapped, so that what is no cursor of such a page is told from one
 * before the platform is asked: what the platform says of it would look like a failure of its own.
 */
public final class PlatformCursor {

    private static final String MARK = "~";

    private PlatformCursor() {}

    /** @param cursor the platform's own */
    public static String wrapped(String cursor) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((MARK + cursor).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The platform's own cursor.
     *
     * @param after as a client sent it; null from the beginning, and then null
     * @throws BadRequest if it is none of ours
     */
    public static String unwrapped(String after) {
        if (after == null) {
            return null;
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            if (plain.startsWith(MARK)) {
                return plain.substring(MARK.length());
            }
        } catch (IllegalArgumentException noBase64) {
            throw Paging.notOurs();
        }
        throw Paging.notOurs();
    }
}
