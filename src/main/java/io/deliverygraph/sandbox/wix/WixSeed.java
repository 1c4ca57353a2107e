package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.standin.Seed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a site starts with, read from a resource beside this class. Never changed: sites copy on write. */
record WixSeed(List<ObjectNode> profiles, List<ObjectNode> options, List<ObjectNode> installedCarriers) {

    static WixSeed load(Seed seed) {
        String resource = seed.label() + ".json";
        try (InputStream stream = WixSeed.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("seed " + resource + " is missing");
            }
            ObjectNode tree = (ObjectNode) Json.parse(stream.readAllBytes())
                    .orElseThrow(() -> new IllegalStateException("seed " + resource + " is no JSON"));
            return new WixSeed(
                    list(tree, "deliveryProfiles"), list(tree, "shippingOptions"), list(tree, "installedCarriers"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<ObjectNode> list(ObjectNode tree, String name) {
        return StreamSupport.stream(tree.path(name).spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }
}
