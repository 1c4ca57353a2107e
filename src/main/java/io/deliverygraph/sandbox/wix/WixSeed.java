package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Seed;
import io.deliverygraph.sandbox.standin.SeedFiles;
import java.util.List;
import java.util.stream.StreamSupport;

/** What a site starts with, read from a resource beside this class. Never changed: sites copy on write. */
record WixSeed(List<ObjectNode> profiles, List<ObjectNode> options, List<ObjectNode> installedCarriers) {

    private static final String FOLDER = "/io/deliverygraph/sandbox/wix/";

    static WixSeed load(Seed seed) {
        ObjectNode tree = SeedFiles.read(seed, FOLDER);
        return new WixSeed(
                list(tree, "deliveryProfiles"), list(tree, "shippingOptions"), list(tree, "installedCarriers"));
    }

    private static List<ObjectNode> list(ObjectNode tree, String name) {
        return StreamSupport.stream(tree.path(name).spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }
}
