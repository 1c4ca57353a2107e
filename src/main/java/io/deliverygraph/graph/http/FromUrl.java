package io.deliverygraph.graph.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parameters from the query of a GET, encoded as a form is (WHATWG URL, 5.1). */
final class FromUrl {

    private static final Set<String> NAMES = Set.of("query", "documentId", "operationName", "variables", "extensions");
    private static final Set<String> JSON = Set.of("variables", "extensions");
    private static final Mistake NOT_JSON = Mistake.bad("http.parameterNotJson");

    private FromUrl() {}

    /** @param query what follows the question mark, null where nothing does */
    static Reading of(String query) {
        Map<String, Object> values = new LinkedHashMap<>();
        try {
            for (String pair : query == null ? new String[0] : query.split("&")) {
                put(pair, values);
            }
        } catch (Unreadable unreadable) {
            return unreadable.mistake();
        }
        return Parameters.of(values);
    }

    private static void put(String pair, Map<String, Object> values) throws Unreadable {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        if (!NAMES.contains(name)) {
            return;
        }
        if (values.containsKey(name)) {
            throw new Unreadable(Mistake.bad("http.parameterTwice"));
        }
        values.put(name, value(name, decoded(equals < 0 ? "" : pair.substring(equals + 1))));
    }

    /** An optional parameter that is empty is as good as missing. */
    private static Object value(String name, String text) throws Unreadable {
        if (text.isEmpty() && !name.equals("query")) {
            return null;
        }
        return JSON.contains(name) ? JsonText.value(text, NOT_JSON) : text;
    }

    private static String decoded(String encoded) throws Unreadable {
        Optional<String> text = Utf8.text(bytes(encoded.getBytes(StandardCharsets.UTF_8)));
        return text.orElseThrow(() -> new Unreadable(Mistake.bad("http.notUtf8")));
    }

    private static byte[] bytes(byte[] encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int hex = encoded[i] == '%' ? hex(encoded, i + 1) : -1;
            bytes.write(hex >= 0 ? hex : plain(encoded[i]));
            i += hex >= 0 ? 2 : 0;
        }
        return bytes.toByteArray();
    }

    private static int plain(byte encoded) {
        return encoded == '+' ? ' ' : encoded;
    }

    /** Minus one where no two digits follow: the percent sign stands for itself then. */
    private static int hex(byte[] encoded, int at) {
        if (at + 1 >= encoded.length) {
            return -1;
        }
        int high = Character.digit(encoded[at], 16);
        int low = Character.digit(encoded[at + 1], 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
