package io.deliverygraph.sandbox.shopify.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Weight;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads the key {@code products} of a seed. The inventory item of a variant has the variant's number plus 1000. */
final class CatalogueSeed {

    private static final long INVENTORY_OFFSET = 1000;

    private CatalogueSeed() {}

    static List<Product> products(JsonNode seed) {
        return list(seed.path("products"), CatalogueSeed::product);
    }

    private static Product product(JsonNode json) {
        return new Product(
                text(json, "id"),
                text(json, "title"),
                text(json, "handle"),
                text(json, "status"),
                json.path("requiresSellingPlan").asBoolean(false),
                list(json.path("variants"), variant -> variant(json, variant)));
    }

    private static ProductVariant variant(JsonNode product, JsonNode json) {
        return new ProductVariant(
                text(json, "id"),
                text(product, "id"),
                text(json, "title"),
                text(product, "title") + " - " + text(json, "title"),
                text(json, "sku"),
                new BigDecimal(text(json, "price")),
                inventoryItem(json));
    }

    private static InventoryItem inventoryItem(JsonNode variant) {
        long number = Gid.number(text(variant, "id")) + INVENTORY_OFFSET;
        Optional<Weight> weight = Optional.of(variant.path("weight"))
                .filter(JsonNode::isObject)
                .map(json -> new Weight(json.get("value").decimalValue(), text(json, "unit")));
        return new InventoryItem(
                Gid.of("InventoryItem", number),
                text(variant, "sku"),
                variant.path("requiresShipping").asBoolean(true),
                true,
                new InventoryItemMeasurement(Gid.of("InventoryItemMeasurement", number), weight));
    }

    private static String text(JsonNode json, String name) {
        return json.get(name).textValue();
    }

    private static <T> List<T> list(JsonNode json, Function<JsonNode, T> each) {
        return StreamSupport.stream(json.spliterator(), false).map(each).toList();
    }
}
