package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.shop.ShopState;
import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Input;
import java.util.Map;

/**
 * A field that is asked for.
 *
 * @param source the thing it is a field of
 * @param arguments coerced by the engine
 */
record Asked<S>(Session session, S source, Map<String, Object> arguments) {

    ShopState state() {
        return session.state();
    }

    Input input() {
        return new Input(arguments);
    }

    /** The argument {@code id}, whatever its type. */
    String id() {
        return arguments.get("id").toString();
    }

    /** The argument {@code id}, which has to be of this type. */
    String id(String type) {
        return Gid.need(type, id());
    }

    Input object(String argument) {
        return input().object(argument).orElseThrow();
    }
}
