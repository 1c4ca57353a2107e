package io.deliverygraph.graph.http;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One media type or range of a header (RFC 9110, 8.3.1 and 12.5.1).
 *
 * @param name in lower case and without parameters; {@code *}{@code /*} and {@code application/*} are ranges
 * @param parameters their names in lower case, their values without quotes
 */
record MediaRange(String name, Map<String, String> parameters) {

    private static final Pattern WEIGHT = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");
    private static final String UTF_8 = "utf-8";

    MediaRange {
        parameters = Map.copyOf(parameters);
    }

    /** All that a header lists, in its order. */
    static List<MediaRange> allOf(List<String> header) {
        return header.stream()
                .flatMap(line -> parts(line, ',').stream())
                .filter(each -> !each.isBlank())
                .map(MediaRange::of)
                .toList();
    }

    static MediaRange of(String text) {
        List<String> parts = parts(text, ';');
        Map<String, String> parameters = new HashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                parameters.putIfAbsent(
                        part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                        unquoted(part.substring(equals + 1).strip()));
            }
        }
        return new MediaRange(parts.get(0).strip().toLowerCase(Locale.ROOT), parameters);
    }

    /** A separator within quotes belongs to a value. One pass, as a header may be long. */
    private static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            quoted ^= each == '"';
            if (each == separator && !quoted) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }

    /** Whether it leaves the charset open or asks for ours. */
    boolean isUtf8() {
        return UTF_8.equalsIgnoreCase(parameters.getOrDefault("charset", UTF_8));
    }

    /** Between 0, which refuses, and 1; a weight that nobody can read is none. */
    BigDecimal weight() {
        String weight = parameters.getOrDefault("q", "1");
        return WEIGHT.matcher(weight).matches() ? new BigDecimal(weight) : BigDecimal.ONE;
    }

    /** How exactly it names this type: 3 by its name, 1 as one of all, 0 not at all. */
    int names(String mediaType) {
        if (name.equals(mediaType)) {
            return 3;
        }
        if (name.endsWith("/*") && mediaType.startsWith(name.substring(0, name.length() - 1))) {
            return 2;
        }
        return name.equals("*/*") ? 1 : 0;
    }
}
