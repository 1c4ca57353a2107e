package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Follows connections to their end, with as few calls as Shopify's prices allow: each call asks for the next page of as
 * many connections as cost no more than it may. Nothing is cut off silently.
 */
final class RestOf {

    /** Left for what the operation itself costs. */
    private static final int RESERVE = 20;

    /** A connection of this many pages runs in a circle: Shopify shows no more than 25,000 entries of any. */
    private static final int MOST_ROUNDS = 2500;

    /** The variables between the first parentheses, and what stands between the outermost braces. */
    private static final Pattern QUERY = Pattern.compile("query \\w+\\((.*?)\\) \\{(.*)\\}\\s*", Pattern.DOTALL);

    private final ShopifyShop shop;
    private final Function<JsonNode, List<Unfinished>> unfinished;

    /** @param unfinished the connections of one of the things read that have more */
    RestOf(ShopifyShop shop, Function<JsonNode, List<Unfinished>> unfinished) {
        this.shop = shop;
        this.unfinished = unfinished;
    }

    /** The same things, whole. */
    Uni<List<JsonNode>> followed(List<JsonNode> things) {
        return followed(things, 0);
    }

    private Uni<List<JsonNode>> followed(List<JsonNode> things, int rounds) {
        return Uni.createFrom().deferred(() -> {
            List<Unfinished> open = shop.made(
                    ShopifyCall.REST,
                    () -> things.stream().map(unfinished).flatMap(List::stream).toList());
            if (open.isEmpty()) {
                return Uni.createFrom().item(things);
            }
            if (rounds == MOST_ROUNDS) {
                throw shop.senseless(ShopifyCall.REST, "pages without end");
            }
            List<Uni<Void>> calls = packed(open).stream().map(this::asked).toList();
            return Uni.join().all(calls).andFailFast().chain(done -> followed(things, rounds + 1));
        });
    }

    private Uni<Void> asked(List<Unfinished> pieces) {
        return shop.ask(ShopifyCall.REST, document(pieces), variables(pieces), data -> {
            for (int index = 0; index < pieces.size(); index++) {
                pieces.get(index).take(data.path("rest_" + index));
            }
            return null;
        });
    }

    /** In groups, none of which asks for more points than a call may. */
    static List<List<Unfinished>> packed(List<Unfinished> open) {
        List<List<Unfinished>> calls = new ArrayList<>();
        int points = Integer.MAX_VALUE;
        for (Unfinished each : open) {
            if (points > Piece.MOST_POINTS - RESERVE - each.piece().points()) {
                calls.add(new ArrayList<>());
                points = 0;
            }
            calls.get(calls.size() - 1).add(each);
            points += each.piece().points();
        }
        return calls;
    }

    /** The pieces' documents as one, the variables and the alias of each numbered. */
    static String document(List<Unfinished> pieces) {
        Set<String> variables = new LinkedHashSet<>();
        List<String> fields = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index++) {
            Matcher query =
                    QUERY.matcher(Documents.file(pieces.get(index).piece().document()));
            if (!query.matches()) {
                throw new IllegalStateException(
                        "not one query: " + pieces.get(index).piece());
            }
            variables.addAll(List.of(numbered(query.group(1), index).split(", ")));
            fields.add(numbered(query.group(2), index));
        }
        return Documents.withFragments(
                "query RestOf(" + String.join(", ", variables) + ") {" + String.join("", fields) + "}\n");
    }

    private static String numbered(String text, int index) {
        return text.replace("_0", "_" + index);
    }

    static Map<String, String> variables(List<Unfinished> pieces) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int index = 0; index < pieces.size(); index++) {
            int number = index;
            pieces.get(index).variables().forEach((name, value) -> all.put(name + "_" + number, value));
        }
        return all;
    }
}
