package io.deliverygraph.testing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a dry run can know of an entity, to be compared with the entity that is made afterwards. */
public final class Lasting {

    /** What only the platform can give, or gives where it is left out. */
    private static final List<String> PLATFORMS_OWN =
            List.of("id", "nativeId", "revision", "merchantCode", "deliveryProfile");

    private Lasting() {}

    /** Without what is the platform's own; numbers by value, times to the second as Shopify keeps them. */
    public static Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new TreeMap<>();
            Graph.mapOf(map).forEach((name, inner) -> plain.put(name, inOrder(name, inner)));
            PLATFORMS_OWN.forEach(plain::remove);
            return plain;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Lasting::of).toList();
        }
        if (value instanceof String text && text.matches("[0-9]+(\\.[0-9]+)?")) {
            return new BigDecimal(text).stripTrailingZeros();
        }
        return value instanceof String text ? text.replaceAll("(:\\d\\d)\\.\\d+Z$", "$1Z") : value;
    }

    /** Origins, groups and places come in an order of the platform's. */
    private static Object inOrder(String name, Object value) {
        boolean unordered =
                List.of("origins", "sellingPlanGroups", "destinations").contains(name);
        return unordered
                ? ((List<?>) value)
                        .stream()
                                .map(Object::toString)
                                .sorted(Comparator.naturalOrder())
                                .toList()
                : of(value);
    }
}
