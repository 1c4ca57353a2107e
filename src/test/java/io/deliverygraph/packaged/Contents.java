package io.deliverygraph.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a file, to be searched for names. */
final class Contents {

    /** One character for each byte, so that a search for text is one for bytes. */
    private final String bytes;

    private Contents(String bytes) {
        this.bytes = bytes;
    }

    static Contents of(Path file) {
        try {
            return new Contents(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean has(String name) {
        return bytes.contains(name);
    }
}
