package io.deliverygraph.graph.http;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Values of JSON in one way of writing, so that equal ones have equal texts, whatever the order of their names. */
final class CanonicalJson {

    private CanonicalJson() {}

    /** Empty for no variables at all. */
    static String of(Map<String, Object> variables) {
        if (variables.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        write(variables, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> map) {
            write(map, text);
        } else if (value instanceof Iterable<?> list) {
            text.append('[');
            list.forEach(element -> {
                write(element, text);
                text.append(',');
            });
            text.append(']');
        } else if (value instanceof String plain) {
            // With its length, no text can be taken for the signs around it.
            text.append('"').append(plain.length()).append(':').append(plain);
        } else {
            text.append(value);
        }
    }

    private static void write(Map<?, ?> map, StringBuilder text) {
        text.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries =
                new TreeMap<>(map).entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            write(entry.getKey(), text);
            text.append('=');
            write(entry.getValue(), text);
            text.append(',');
        }
        text.append('}');
    }
}
