package io.deliverygraph.sandbox.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads a seed from its resources. */
public final class SeedFiles {

    private SeedFiles() {}

    /**
     * The whole seed, its lists joined where it has several files.
     *
     * @param folder absolute, with a slash at its end
     */
    public static ObjectNode read(Seed seed, String folder) {
        ObjectNode whole = Json.object();
        for (String file : seed.files()) {
            tree(folder + file + ".json").properties().forEach(entry -> add(whole, entry.getKey(), entry.getValue()));
        }
        return whole;
    }

    private static void add(ObjectNode whole, String name, JsonNode value) {
        if (whole.get(name) instanceof ArrayNode list) {
            list.addAll((ArrayNode) value);
        } else {
            whole.set(name, value);
        }
    }

    private static ObjectNode tree(String resource) {
        try (InputStream stream = SeedFiles.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("seed " + resource + " is missing");
            }
            return (ObjectNode) Json.parse(stream.readAllBytes())
                    .orElseThrow(() -> new IllegalStateException("seed " + resource + " is no JSON"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
