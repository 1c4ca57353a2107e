package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A connection of which more pages follow. What they hold is added to it.
 *
 * @param piece what it is a part of
 * @param variables that ask for its next page
 * @param connection as read so far; grows
 * @param owner id of what the connection belongs to, where the answer must be of the same; null otherwise
 */
record Unfinished(Piece piece, Map<String, String> variables, ObjectNode connection, String owner) {

    /** Every unfinished connection of a profile, however deep. */
    static List<Unfinished> of(JsonNode profile) {
        List<Unfinished> found = new ArrayList<>();
        String id = profile.path("id").asText();
        add(found, Piece.PLAN_GROUPS, profile.path("sellingPlanGroups"), Map.of("profile", id), null);
        for (JsonNode group : profile.path("profileLocationGroups")) {
            String groupId = group.path("locationGroup").path("id").asText();
            add(found, Piece.LOCATIONS, group.path("locationGroup").path("locations"), Map.of("group", groupId), null);
            Map<String, String> place = Map.of("profile", id, "group", groupId);
            add(found, Piece.ZONES, group.path("locationGroupZones"), place, null);
            found.addAll(ofZones(place, group.path("locationGroupZones").path("edges")));
        }
        return found;
    }

    private static List<Unfinished> ofZones(Map<String, String> place, JsonNode edges) {
        List<Unfinished> found = new ArrayList<>();
        String before = null;
        for (JsonNode edge : edges) {
            Map<String, String> behind = new HashMap<>(place);
            behind.put("before", before);
            JsonNode zone = edge.path("node");
            add(
                    found,
                    Piece.METHODS,
                    zone.path("methodDefinitions"),
                    behind,
                    zone.path("zone").path("id").asText());
            before = edge.path("cursor").asText();
        }
        return found;
    }

    /** Adds the connection if it has more. */
    static void add(List<Unfinished> found, Piece piece, JsonNode connection, Map<String, String> place, String owner) {
        JsonNode page = connection.path("pageInfo");
        if (!page.path("hasNextPage").asBoolean()) {
            return;
        }
        if (!page.path("endCursor").isTextual()) {
            throw new IllegalArgumentException("more pages, and no cursor");
        }
        Map<String, String> variables = new HashMap<>(place);
        variables.put("after", page.path("endCursor").textValue());
        found.add(new Unfinished(piece, variables, (ObjectNode) connection, owner));
    }

    /**
     * Adds the next page.
     *
     * @param answer to the piece's document
     * @throws IllegalArgumentException if what it is a part of is gone, or not where it was
     */
    void take(JsonNode answer) {
        JsonNode page = piece.connection(answer);
        if (!page.isObject() || (owner != null && !owner.equals(zoneOf(answer)))) {
            throw new IllegalArgumentException("changed while it was read: " + piece);
        }
        append(page, "edges");
        append(page, "nodes");
        connection.set("pageInfo", page.path("pageInfo"));
    }

    private void append(JsonNode page, String list) {
        if (page.path(list).isArray()) {
            connection.withArray("/" + list).addAll((ArrayNode) page.path(list));
        }
    }

    private static String zoneOf(JsonNode answer) {
        return answer.path("profileLocationGroups")
                .path(0)
                .path("locationGroupZones")
                .path("nodes")
                .path(0)
                .path("zone")
                .path("id")
                .asText();
    }
}
