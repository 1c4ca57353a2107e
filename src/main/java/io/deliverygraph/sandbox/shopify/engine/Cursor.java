package io.deliverygraph.sandbox.shopify.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.standin.Json;
import java.util.Base64;
import java.util.Comparator;
import java.util.Optional;

/**
 * A place in a sorted list; on the wire base64 of a small JSON object (Shopify contract 1.3).
 *
 * @param lastValue what the list is sorted by; an empty text where that is the id
 */
record Cursor(String lastValue, long lastId) implements Comparable<Cursor> {

    private static final Comparator<Cursor> ORDER =
            Comparator.comparing(Cursor::lastValue).thenComparingLong(Cursor::lastId);

    String written() {
        return Base64.getEncoder()
                .encodeToString(Json.bytes(Json.object().put("last_id", lastId).put("last_value", lastValue)));
    }

    static Optional<Cursor> read(String text) {
        try {
            return Json.parse(Base64.getDecoder().decode(text)).flatMap(Cursor::of);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Optional<Cursor> of(JsonNode json) {
        JsonNode value = json.path("last_value");
        JsonNode id = json.path("last_id");
        return value.isTextual() && id.isIntegralNumber()
                ? Optional.of(new Cursor(value.textValue(), id.longValue()))
                : Optional.empty();
    }

    @Override
    public int compareTo(Cursor other) {
        return ORDER.compare(this, other);
    }
}
