package io.deliverygraph.graph.execution;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import graphql.GraphQLError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer as a client compares it: texts unescaped, numbers with all their digits, fields in their order, errors in
 * any order.
 *
 * @param errors sorted
 */
record Told(JsonNode data, List<String> errors) {

    private static final Pattern IDS = Pattern.compile("[\\w-]{40,}");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    static Told of(Executed executed) {
        return new Told(
                read(executed.data().getBytes()),
                executed.errors().stream().map(Told::told).sorted().toList());
    }

    /** Where there was no answer at all. */
    static Told failed(Throwable thrown) {
        return new Told(JSON.nullNode(), List.of("failed: " + thrown));
    }

    /** Of some documents the engine makes nothing: where null comes for what it must not be, and a default hides it. */
    boolean isFailed() {
        return errors.size() == 1 && errors.get(0).startsWith("failed");
    }

    /** Codes of the errors, each as often as it comes. */
    List<String> codes() {
        return errors.stream()
                .map(error -> error.startsWith("{")
                        ? read(error.getBytes(StandardCharsets.UTF_8))
                                .path("extensions")
                                .path("code")
                                .asText()
                        : error)
                .toList();
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(new String(json, StandardCharsets.UTF_8), unreadable);
        }
    }

    private static String told(GraphQLError error) {
        ObjectNode told = JSON.createObjectNode();
        told.put("message", error.getMessage());
        told.set("path", JSON.valueToTree(error.getPath()));
        told.set("locations", JSON.valueToTree(error.getLocations()));
        ObjectNode extensions = JSON.valueToTree(error.getExtensions());
        if (extensions != null && extensions.has("requestId")) {
            // The platform makes a new one for each call.
            extensions.put("requestId", "any");
        }
        told.set("extensions", extensions);
        return told.toString();
    }

    /** The first thing that the two do not have in common; null where there is none. */
    String differenceTo(Told other) {
        String one = data.toString();
        String two = other.data.toString();
        if (!one.equals(two)) {
            int at = 0;
            while (at < Math.min(one.length(), two.length()) && one.charAt(at) == two.charAt(at)) {
                at++;
            }
            return "data, at " + at + ":\n  ours:   " + around(one, at) + "\n  engine: " + around(two, at);
        }
        return errors.equals(other.errors)
                ? null
                : "errors:\n  ours:   " + without(errors, other.errors) + "\n  engine: "
                        + without(other.errors, errors);
    }

    /** With a word for each id that the other does not have: platforms make up new ones. */
    Told besides(Told other) {
        Set<String> others = IDS.matcher(other.data.toString())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        String plain =
                IDS.matcher(data.toString()).replaceAll(id -> others.contains(id.group()) ? id.group() : "a-new-id");
        return new Told(read(plain.getBytes(StandardCharsets.UTF_8)), errors);
    }

    private static String around(String text, int at) {
        return "…" + text.substring(Math.max(0, at - 120), Math.min(text.length(), at + 120)) + "…";
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }
}
