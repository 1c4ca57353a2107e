package io.deliverygraph.sandbox.shopify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The documents and variables of Shopify contract 6, as files. */
final class Documents {

    private Documents() {}

    static String read(String name) {
        try (InputStream stream = Documents.class.getResourceAsStream("documents/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
