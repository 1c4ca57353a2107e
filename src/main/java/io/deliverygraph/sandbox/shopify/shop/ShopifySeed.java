package io.deliverygraph.sandbox.shopify.shop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.standin.Seed;
import io.deliverygraph.sandbox.standin.SeedFiles;
import java.util.Map;

/**
 * What a shop starts with, read from a resource. Keys: {@code shop}, {@code locations}, {@code carrierServices},
 * {@code profiles} (each with an {@code input} as the mutation takes it, the default profile first), {@code products},
 * {@code sellingPlanGroups}.
 *
 * @param tree the whole seed
 * @param values the same, as plain maps and lists
 */
public record ShopifySeed(JsonNode tree, Input values) {

    private static final String FOLDER = "/io/deliverygraph/sandbox/shopify/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public static ShopifySeed load(Seed seed) {
        JsonNode tree = SeedFiles.read(seed, FOLDER);
        return new ShopifySeed(tree, new Input(MAPPER.convertValue(tree, Map.class)));
    }
}
