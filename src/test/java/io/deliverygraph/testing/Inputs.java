package io.deliverygraph.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Inputs of mutations, written short. */
public final class Inputs {

    private Inputs() {}

    /** Names and values in turn; a value may be null. */
    public static Map<String, Object> input(Object... namesAndValues) {
        Map<String, Object> input = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            input.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return input;
    }

    /** The input with one value changed or added. */
    public static Map<String, Object> with(Map<String, ?> input, String name, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(input);
        changed.put(name, value);
        return changed;
    }

    /** A country to serve, or some of its subdivisions. */
    public static Map<String, Object> place(String country, String... subdivisions) {
        return input("countryCode", country, "subdivisions", List.of(subdivisions));
    }

    /** A rate without conditions, or with some. */
    public static Map<String, Object> rate(String amount, Object... conditions) {
        return input("amount", amount, "conditions", List.of(conditions));
    }

    /** A condition: {@code condition("TOTAL_PRICE", "GTE", "50")}. */
    public static Map<String, Object> condition(String metric, String operator, String value) {
        return input("metric", metric, "operator", operator, "value", value);
    }
}
