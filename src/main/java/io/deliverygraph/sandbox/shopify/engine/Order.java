package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.Map;
import java.util.function.Function;

/**
 * How a list is sorted: by a value, then by the number of the id.
 *
 * @param id the global id of an entry
 */
record Order<T>(Function<T, String> id, Function<T, String> value) {

    static <N extends Node> Order<N> byId() {
        return new Order<>(Node::id, node -> "");
    }

    /** The order that {@code sortKey} asks for; keys that are not in the table sort by id. */
    static <T> Order<T> asked(
            Map<String, Object> arguments, Function<T, String> id, Map<String, Function<T, String>> keys) {
        String key = String.valueOf(arguments.get("sortKey"));
        return new Order<>(id, keys.getOrDefault(key, node -> ""));
    }

    Connections.Row<T> row(T node) {
        return new Connections.Row<>(new Cursor(value.apply(node), Gid.number(id.apply(node))), node);
    }
}
