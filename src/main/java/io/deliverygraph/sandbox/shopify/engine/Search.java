package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Node;
import io.deliverygraph.sandbox.shopify.value.Refused;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The argument {@code query} of lists: text within a name, {@code id:}, and the fields a list names. All terms have to
 * match. A term beyond that is refused rather than passed over.
 */
final class Search {

    private static final Pattern TERM = Pattern.compile("(?:(\\w+):)?(?:\"([^\"]*)\"|(\\S+))");

    private Search() {}

    /**
     * The nodes that match the argument.
     *
     * @param text what free text is looked for in
     * @param fields what {@code field:value} compares with, whatever the case
     */
    static <N extends Node> List<N> in(
            Collection<N> nodes,
            Map<String, Object> arguments,
            Function<N, String> text,
            Map<String, Function<N, String>> fields) {
        String query = arguments.get("query") instanceof String given ? given : "";
        List<MatchResult> terms = TERM.matcher(query).results().toList();
        return nodes.stream()
                .filter(node -> terms.stream().allMatch(term -> matches(node, term, text, fields)))
                .toList();
    }

    private static <N extends Node> boolean matches(
            N node, MatchResult term, Function<N, String> text, Map<String, Function<N, String>> fields) {
        String value = term.group(2) == null ? term.group(3) : term.group(2);
        String field = term.group(1);
        if (field == null) {
            return text.apply(node).toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
        }
        if (field.equals("id")) {
            return value.equals(Long.toString(Gid.number(node.id())));
        }
        if (!fields.containsKey(field)) {
            throw Refused.badRequest("The sandbox does not know the search term " + term.group() + ".");
        }
        return value.equalsIgnoreCase(fields.get(field).apply(node));
    }
}
