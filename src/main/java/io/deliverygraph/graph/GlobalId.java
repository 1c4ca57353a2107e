package io.deliverygraph.graph;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * One id for one thing in one store. Clients see it as an opaque text; within, it is {@code store/kind/nativeId} in
 * base64url without padding.
 *
 * @param store the key under which the store is configured
 * @param kind what the id names
 * @param nativeId the platform's own id, never rebuilt from parts; empty for a store
 */
public record GlobalId(String store, Kind kind, String nativeId) {

    /** Longer texts are no ids of ours; a caller cannot make us decode a megabyte. */
    private static final int LONGEST = 2048;

    /** The id as clients hold it. */
    public String encoded() {
        String plain = store + '/' + kind.code() + '/' + nativeId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Empty when the text was not made by {@link #encoded()}. */
    public static Optional<GlobalId> parse(String encoded) {
        if (encoded == null || encoded.length() > LONGEST || !isSpelledAsOurs(encoded)) {
            return Optional.empty();
        }
        return decoded(encoded).flatMap(GlobalId::ofPlain);
    }

    /** Like {@link #parse}, and of this kind. */
    public static Optional<GlobalId> parse(String encoded, Kind kind) {
        return parse(encoded).filter(id -> id.kind == kind);
    }

    /** For an id that validation has passed already. */
    public static GlobalId of(String encoded) {
        return parse(encoded).orElseThrow(() -> new IllegalArgumentException("not a global id"));
    }

    /** Written out: a native executable interprets the one that records are given (decision 24). */
    @Override
    public boolean equals(Object other) {
        return other instanceof GlobalId id
                && id.store.equals(store)
                && id.kind == kind
                && id.nativeId.equals(nativeId);
    }

    /**
     * Base64 can spell the same bytes in several ways; an id has one. Ours ends without padding, and the bits of its
     * last letter that stand for nothing are zero.
     */
    private static boolean isSpelledAsOurs(String encoded) {
        return switch (encoded.length() % 4) {
            case 2 -> isAmong("AQgw", encoded);
            case 3 -> isAmong("AEIMQUYcgkosw048", encoded);
            default -> !encoded.endsWith("=");
        };
    }

    private static boolean isAmong(String lastLetters, String encoded) {
        return lastLetters.indexOf(encoded.charAt(encoded.length() - 1)) >= 0;
    }

    /** Empty for what is not Base64, and for bytes that are no text. */
    private static Optional<String> decoded(String encoded) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(encoded);
            String plain = new String(bytes, StandardCharsets.UTF_8);
            return Arrays.equals(plain.getBytes(StandardCharsets.UTF_8), bytes) ? Optional.of(plain) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<GlobalId> ofPlain(String plain) {
        int first = plain.indexOf('/');
        int second = plain.indexOf('/', first + 1);
        if (first < 0 || second < 0) {
            return Optional.empty();
        }
        return Kind.ofCode(plain.substring(first + 1, second))
                .map(kind -> new GlobalId(plain.substring(0, first), kind, plain.substring(second + 1)));
    }
}
