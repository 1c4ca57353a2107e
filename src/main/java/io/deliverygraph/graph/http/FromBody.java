package io.deliverygraph.graph.http;

import io.vertx.core.buffer.Buffer;
import java.util.Map;
import java.util.Optional;

/** Parameters from the body of a POST. */
final class FromBody {

    private static final Mistake NOT_JSON = Mistake.bad("http.bodyNotJson");

    private FromBody() {}

    static Reading of(Buffer body) {
        if (body.length() == 0) {
            return Mistake.bad("http.noBody");
        }
        Optional<String> text = Utf8.text(body);
        return text.isPresent() ? of(text.get()) : Mistake.bad("http.notUtf8");
    }

    @SuppressWarnings("unchecked") // JSON has no other keys than texts
    private static Reading of(String text) {
        try {
            Object value = JsonText.value(text, NOT_JSON);
            return value instanceof Map<?, ?> object
                    ? Parameters.of((Map<String, Object>) object)
                    : Mistake.bad("http.bodyType");
        } catch (Unreadable unreadable) {
            return unreadable.mistake();
        }
    }
}
