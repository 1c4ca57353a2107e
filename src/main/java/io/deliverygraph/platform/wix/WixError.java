package io.deliverygraph.platform.wix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An error answer, read (Wix contract 2.1).
 *
 * @param retryAfter null when the answer did not say
 * @param code the application code; null when there is none, or when it is a number: that is a gateway speaking
 */
record WixError(int status, String requestId, Duration retryAfter, String code, List<Violation> violations) {

    private static final JsonMapper JSON = new JsonMapper();

    /** What a code looks like; nothing else is taken into logs, metrics or answers as one. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,127}");

    /** More is no list that anybody reads. */
    private static final int MOST_VIOLATIONS = 100;

    WixError {
        violations = List.copyOf(violations);
    }

    /**
     * One broken rule of one field.
     *
     * @param field path from the request's root, null when missing
     * @param rule the kind of rule, null when missing
     * @param name a business rule's own name, null for a plain limit
     */
    record Violation(String field, String rule, String name) {}

    /** Takes any body: what is missing, no JSON, or cut off says nothing, and the status remains. */
    static WixError of(int status, String requestId, Duration retryAfter, String body) {
        JsonNode details = parsed(body).path("details");
        List<Violation> violations = new ArrayList<>();
        for (JsonNode each : details.path("validationError").path("fieldViolations")) {
            if (violations.size() < MOST_VIOLATIONS) {
                violations.add(new Violation(
                        text(each.path("field")), name(each.path("violatedRule")), name(each.path("ruleName"))));
            }
        }
        return new WixError(
                status,
                requestId,
                retryAfter,
                name(details.path("applicationError").path("code")),
                violations);
    }

    /** Every name in it that a table may know. */
    Stream<String> names() {
        return Stream.concat(
                Stream.ofNullable(code),
                violations.stream()
                        .flatMap(each -> Stream.ofNullable(each.name() == null ? each.rule() : each.name())));
    }

    private static JsonNode parsed(String body) {
        try {
            JsonNode node = body == null ? null : JSON.readTree(body);
            return node == null ? JSON.missingNode() : node;
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }

    private static String name(JsonNode node) {
        return node.isTextual() && NAME.matcher(node.textValue()).matches() ? node.textValue() : null;
    }

    private static String text(JsonNode node) {
        return node.isTextual() ? node.textValue() : null;
    }
}
