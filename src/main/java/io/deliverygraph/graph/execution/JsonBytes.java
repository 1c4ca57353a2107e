package io.deliverygraph.graph.execution;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON on its way out, as bytes in UTF-8. What was written last can be taken back. */
final class JsonBytes {

    private static final byte[] TRUE = ascii("true");
    private static final byte[] FALSE = ascii("false");
    private static final byte[] NULL = ascii("null");
    private static final byte[] HEX = ascii("0123456789abcdef");

    /** A character takes at most six bytes, as {@code \}{@code u001f}. */
    private static final int LONGEST = 6;

    private byte[] bytes;
    private int size;

    JsonBytes(int expectedSize) {
        this.bytes = new byte[expectedSize];
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    int size() {
        return size;
    }

    /** Takes back all that was written since it had this size. */
    void backTo(int earlierSize) {
        size = earlierSize;
    }

    /** What was written, not copied: nothing is to be written any more. */
    @SuppressWarnings("deprecation") // what else makes a buffer of an array copies it
    Buffer toBuffer() {
        return Buffer.buffer(Unpooled.wrappedBuffer(bytes, 0, size));
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    void sign(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
    }

    void raw(byte[] ready, int from) {
        int length = ready.length - from;
        room(length);
        System.arraycopy(ready, from, bytes, size, length);
        size += length;
    }

    boolean nothing() {
        raw(NULL, 0);
        return true;
    }

    boolean truth(boolean value) {
        raw(value ? TRUE : FALSE, 0);
        return true;
    }

    boolean number(Number value) {
        raw(ascii(value.toString()), 0);
        return true;
    }

    /** What a scalar was made of: a text, a number, a truth value, or free JSON. */
    boolean json(Object value) {
        if (value instanceof String text) {
            return text(text);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof Boolean truth) {
            return truth(truth);
        }
        if (value instanceof JsonValue free) {
            raw(free.toString().getBytes(StandardCharsets.UTF_8), 0);
            return true;
        }
        return text(value.toString());
    }

    boolean text(String text) {
        int length = text.length();
        room(length * LONGEST + 2);
        bytes[size++] = '"';
        int index = plain(text, length);
        while (index < length) {
            index = special(text, index);
        }
        bytes[size++] = '"';
        return true;
    }

    /** Writes what stands for itself, as far as it goes: mostly all. */
    private int plain(String text, int length) {
        int at = size;
        int index = 0;
        for (; index < length; index++) {
            char each = text.charAt(index);
            if (each >= 0x80 || each < 0x20 || each == '"' || each == '\\') {
                break;
            }
            bytes[at++] = (byte) each;
        }
        size = at;
        return index;
    }

    /** Writes one character of any kind; returns the index behind it. */
    private int special(String text, int index) {
        char each = text.charAt(index);
        if (each < 0x20 || each == '"' || each == '\\') {
            escaped(each);
        } else if (each < 0x80) {
            bytes[size++] = (byte) each;
        } else if (Character.isHighSurrogate(each)
                && index + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(index + 1))) {
            utf8(Character.toCodePoint(each, text.charAt(index + 1)));
            return index + 2;
        } else {
            // Half a pair has no bytes in UTF-8: the sign for what cannot be shown stands in, as everywhere in Java.
            utf8(Character.isSurrogate(each) ? '?' : each);
        }
        return index + 1;
    }

    private void utf8(int point) {
        if (point < 0x80) {
            bytes[size++] = (byte) point;
        } else if (point < 0x800) {
            bytes[size++] = (byte) (0xc0 | point >> 6);
            bytes[size++] = (byte) (0x80 | point & 0x3f);
        } else if (point < 0x10000) {
            bytes[size++] = (byte) (0xe0 | point >> 12);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | point & 0x3f);
        } else {
            bytes[size++] = (byte) (0xf0 | point >> 18);
            bytes[size++] = (byte) (0x80 | point >> 12 & 0x3f);
            bytes[size++] = (byte) (0x80 | point >> 6 & 0x3f);
            bytes[size++] = (byte) (0x80 | point & 0x3f);
        }
    }

    private void escaped(char each) {
        bytes[size++] = '\\';
        switch (each) {
            case '"', '\\' -> bytes[size++] = (byte) each;
            case '\n' -> bytes[size++] = 'n';
            case '\r' -> bytes[size++] = 'r';
            case '\t' -> bytes[size++] = 't';
            default -> {
                bytes[size++] = 'u';
                bytes[size++] = '0';
                bytes[size++] = '0';
                bytes[size++] = HEX[each >> 4];
                bytes[size++] = HEX[each & 0xf];
            }
        }
    }
}
