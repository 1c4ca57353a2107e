package io.deliverygraph.graph.http;

import io.vertx.core.buffer.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text; what is no UTF-8 is no text. */
final class Utf8 {

    /** What the quick decoder puts where it cannot read, and what a caller may have sent as well. */
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    static Optional<String> text(Buffer bytes) {
        return text(bytes.getBytes());
    }

    static Optional<String> text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : carefully(bytes);
    }

    private static Optional<String> carefully(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }
}
