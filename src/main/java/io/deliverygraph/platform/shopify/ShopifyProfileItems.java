package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.platform.On;
import io.deliverygraph.profile.ProfileItem;
import io.deliverygraph.profile.ProfileItemEdge;
import io.deliverygraph.profile.ProfileItems;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Products in Shopify's profiles, with those of their variants that are in them (Shopify contract 2.1). */
@ApplicationScoped
@On(Platform.SHOPIFY)
class ShopifyProfileItems implements ProfileItems {

    /** Variants of an item at first; Shopify's products have a hundred at most, and mostly a handful. */
    private static final int VARIANTS = 5;

    /** Points of an item by the published prices: itself, its product, its variants and two pages. */
    private static final int ITEM = VARIANTS + 4;

    /** The most ids that Shopify takes; each asks for two points, itself and its profile. */
    private static final int VARIANTS_IN_A_CALL = 250;

    private final ShopifyShops shops;

    ShopifyProfileItems(ShopifyShops shops) {
        this.shops = shops;
    }

    @Override
    public Uni<List<Page>> pages(Store store, Collection<String> profileNativeIds, int first, String after) {
        ShopifyShop shop = shops.of(store);
        // Shopify wants a page of one at least; whether items follow cannot be known without looking.
        int asked = Math.max(1, first);
        int profilesInACall = Math.max(1, (Piece.MOST_POINTS - 50) / (asked * ITEM + 5));
        return Nodes.inParts(
                        Gid.PROFILE.possible(profileNativeIds),
                        profilesInACall,
                        ids -> shop.ask(ShopifyCall.ITEMS_OF_PROFILES, variables(ids, asked, after), Nodes::found))
                .chain(profiles -> new RestOf(shop, ShopifyProfileItems::unfinished).followed(profiles))
                .map(profiles -> shop.made(
                        ShopifyCall.ITEMS_OF_PROFILES,
                        () -> profiles.stream()
                                .map(profile -> page(profile, first))
                                .toList()));
    }

    @Override
    public Uni<Map<String, String>> profilesOf(Store store, Collection<String> itemIds) {
        ShopifyShop shop = shops.of(store);
        List<String> possible =
                Gid.VARIANT.possible(itemIds.stream().map(PlanRequests::variant).toList());
        return Nodes.inParts(
                        possible,
                        VARIANTS_IN_A_CALL,
                        ids -> shop.ask(ShopifyCall.PROFILES_OF_ITEMS, Map.of("ids", ids), Nodes::found))
                .map(variants -> shop.made(ShopifyCall.PROFILES_OF_ITEMS, () -> homes(variants)))
                .map(homes -> byAskedId(itemIds, homes));
    }

    /** By the variant's own id. One that needs no shipping has no profile. */
    private static Map<String, String> homes(List<JsonNode> variants) {
        Map<String, String> homes = new HashMap<>();
        for (JsonNode variant : variants) {
            if (variant.path("deliveryProfile").isObject()) {
                homes.put(text(variant, "id"), text(variant.path("deliveryProfile"), "id"));
            }
        }
        return homes;
    }

    private static Map<String, String> byAskedId(Collection<String> asked, Map<String, String> homes) {
        return asked.stream()
                .distinct()
                .filter(id -> homes.containsKey(PlanRequests.variant(id)))
                .collect(Collectors.toUnmodifiableMap(id -> id, id -> homes.get(PlanRequests.variant(id))));
    }

    private static Map<String, Object> variables(List<String> ids, int first, String after) {
        Map<String, Object> variables = new HashMap<>(Map.of("ids", ids, "first", first, "variants", VARIANTS));
        variables.put("after", after);
        return variables;
    }

    private static List<Unfinished> unfinished(JsonNode profile) {
        List<Unfinished> found = new ArrayList<>();
        for (JsonNode edge : profile.path("profileItems").path("edges")) {
            JsonNode item = edge.path("node");
            Unfinished.add(
                    found,
                    Piece.VARIANTS,
                    item.path("variants"),
                    Map.of("item", item.path("id").asText()),
                    null);
        }
        return found;
    }

    private static Page page(JsonNode profile, int first) {
        List<ProfileItemEdge> edges = new ArrayList<>();
        for (JsonNode edge : profile.path("profileItems").path("edges")) {
            edges.add(new ProfileItemEdge(text(edge, "cursor"), item(edge.path("node"))));
        }
        boolean more = profile.path("profileItems")
                .path("pageInfo")
                .path("hasNextPage")
                .asBoolean();
        return first == 0
                ? new Page(text(profile, "id"), List.of(), !edges.isEmpty())
                : new Page(text(profile, "id"), edges, more);
    }

    private static ProfileItem item(JsonNode item) {
        List<String> variants = new ArrayList<>();
        item.path("variants").path("nodes").forEach(variant -> variants.add(text(variant, "id")));
        return new ProfileItem(
                text(item.path("product"), "id"),
                item.path("product").path("title").asText(),
                variants);
    }

    private static String text(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new IllegalArgumentException("no " + field);
        }
        return node.path(field).textValue();
    }
}
