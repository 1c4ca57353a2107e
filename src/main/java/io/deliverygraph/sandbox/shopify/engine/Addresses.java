package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.delivery.Location;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** {@code LocationAddress}: what the seed says, and its lines. */
final class Addresses {

    private Addresses() {}

    static Map<String, Object> of(Location location) {
        Map<String, Object> address = new HashMap<>(location.address());
        List<String> lines = Stream.of("address1", "address2", "zip", "city", "province", "country")
                .map(address::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
        address.put("formatted", lines);
        return address;
    }
}
