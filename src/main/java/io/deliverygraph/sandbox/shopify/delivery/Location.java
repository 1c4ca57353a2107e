package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.Map;

/**
 * A place goods come from.
 *
 * @param address fields of {@code LocationAddress} as the seed gives them
 */
public record Location(
        String id,
        String name,
        boolean isActive,
        boolean isFulfillmentService,
        boolean fulfillsOnlineOrders,
        boolean shipsInventory,
        Map<String, Object> address)
        implements Node {

    public Location {
        address = Map.copyOf(address);
    }
}
