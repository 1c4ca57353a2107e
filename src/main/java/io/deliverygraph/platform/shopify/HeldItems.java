package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.deferred.SellingPlanGroups.Items;
import io.deliverygraph.profile.ProfileItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a selling plan group holds: products as a whole, and single variants of others. */
final class HeldItems {

    private HeldItems() {}

    /** Connections of a group's products and variants of which more pages follow. */
    static List<Unfinished> unfinished(JsonNode group) {
        Map<String, String> place = Map.of("group", group.path("id").asText());
        List<Unfinished> found = new ArrayList<>();
        Unfinished.add(found, Piece.PRODUCTS, group.path("products"), place, null);
        Unfinished.add(found, Piece.GROUP_VARIANTS, group.path("productVariants"), place, null);
        return found;
    }

    /** By product id. A product that is held as a whole stands for its variants. */
    static Items of(JsonNode group) {
        Map<String, ProfileItem> items = new TreeMap<>();
        for (JsonNode product : group.path("products").path("nodes")) {
            items.put(id(product), new ProfileItem(id(product), title(product), List.of()));
        }
        Map<String, List<String>> variants = new TreeMap<>();
        for (JsonNode variant : group.path("productVariants").path("nodes")) {
            JsonNode product = variant.path("product");
            if (!items.containsKey(id(product)) || variants.containsKey(id(product))) {
                variants.computeIfAbsent(id(product), absent -> new ArrayList<>())
                        .add(id(variant));
                items.put(id(product), new ProfileItem(id(product), title(product), variants.get(id(product))));
            }
        }
        List<String> byThemselves = new ArrayList<>();
        group.path("productVariants").path("nodes").forEach(variant -> byThemselves.add(id(variant)));
        return new Items(id(group), List.copyOf(items.values()), byThemselves);
    }

    /** Ids of the products that are held as a whole. */
    static List<String> products(Items held) {
        return held.items().stream()
                .filter(item -> item.variantIds().isEmpty())
                .map(ProfileItem::productId)
                .toList();
    }

    private static String title(JsonNode product) {
        return product.path("title").asText();
    }

    private static String id(JsonNode node) {
        if (!node.path("id").isTextual()) {
            throw new IllegalArgumentException("no id");
        }
        return node.path("id").textValue();
    }
}
