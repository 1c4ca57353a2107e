package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads through all pages of a connection, one after the other. Nothing is cut off silently. */
final class Pages {

    /** More is a cursor that runs in a circle: Shopify shows no more than 25,000 entries of anything. */
    static final int MOST = 2500;

    /** The most that Shopify puts on a page; dear only where an entry itself costs more than a point or two. */
    static final int MOST_OF_ONE = 250;

    private Pages() {}

    /**
     * @param field the connection, at the root of the query
     * @param variables the document's, with {@code first}, a size that is sure to fit, and without {@code after}
     */
    static Uni<List<JsonNode>> all(ShopifyShop shop, ShopifyCall call, String field, Map<String, ?> variables) {
        return after(shop, call, field, variables, new ArrayList<>(), 1);
    }

    private static Uni<List<JsonNode>> after(
            ShopifyShop shop,
            ShopifyCall call,
            String field,
            Map<String, ?> variables,
            List<JsonNode> before,
            int page) {
        return shop.askForPage(call, variables, data -> connection(data, field)).chain(connection -> {
            connection.path("nodes").forEach(before::add);
            if (!connection.path("pageInfo").path("hasNextPage").asBoolean()) {
                return Uni.createFrom().item(before);
            }
            String cursor = connection.path("pageInfo").path("endCursor").textValue();
            if (cursor == null || page == MOST) {
                return Uni.createFrom().failure(shop.senseless(call, "pages without end"));
            }
            Map<String, Object> next = new HashMap<>(variables);
            next.put("after", cursor);
            return after(shop, call, field, next, before, page + 1);
        });
    }

    private static JsonNode connection(JsonNode data, String field) {
        if (!data.path(field).path("nodes").isArray()) {
            throw new IllegalArgumentException("no " + field);
        }
        return data.path(field);
    }
}
