package io.deliverygraph.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.stream.StreamSupport;

/** An answer as a test looks at it. */
public record Reply(int status, JsonNode body, HttpHeaders headers) {

    /** A value of the body by JSON pointer. */
    public JsonNode at(String pointer) {
        return body.at(pointer);
    }

    public String text(String pointer) {
        return body.at(pointer).asText();
    }

    /** Code of the application error, or an empty string. */
    public String code() {
        return text("/details/applicationError/code");
    }

    /** Violations as {@code field RULE} or {@code field OTHER/RULE_NAME}. */
    public List<String> violations() {
        return StreamSupport.stream(
                        body.at("/details/validationError/fieldViolations").spliterator(), false)
                .map(Reply::worded)
                .toList();
    }

    private static String worded(JsonNode violation) {
        String name =
                violation.has("ruleName") ? "/" + violation.get("ruleName").asText() : "";
        return violation.get("field").asText() + " "
                + violation.get("violatedRule").asText() + name;
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
