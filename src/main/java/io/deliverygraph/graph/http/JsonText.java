package io.deliverygraph.graph.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into plain values: texts, exact numbers, booleans, lists, maps in their order, null. */
final class JsonText {

    /** The deepest input of the schema has some ten levels, free JSON of extended fields a few more. */
    private static final int DEEPEST = 64;

    /** The longest number that any field of ours takes has 24 digits. */
    private static final int MOST_DIGITS = 200;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(MOST_DIGITS)
                    .build())
            // Callers choose the names, and an interned one stays.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private JsonText() {}

    /** @param notJson what to say of a text that is no JSON */
    static Object value(String text, Mistake notJson) throws Unreadable {
        try (JsonParser parser = JSON.createParser(text)) {
            parser.nextToken();
            Object value = value(parser, notJson);
            if (parser.nextToken() != null) {
                throw new Unreadable(notJson);
            }
            return value;
        } catch (StreamConstraintsException beyond) {
            throw new Unreadable(Mistake.bad("http.jsonLimits"));
        } catch (JsonProcessingException broken) {
            throw new Unreadable(notJson);
        } catch (Unreadable known) {
            throw known;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(JsonParser parser, Mistake notJson) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Unreadable(notJson);
        }
        return switch (token) {
            case START_OBJECT -> object(parser, notJson);
            case START_ARRAY -> list(parser, notJson);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> decimal(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new Unreadable(notJson);
        };
    }

    private static Map<String, Object> object(JsonParser parser, Mistake notJson) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            if (object.containsKey(name)) {
                throw new Unreadable(Mistake.bad("http.nameTwice"));
            }
            parser.nextToken();
            object.put(name, value(parser, notJson));
        }
        return object;
    }

    private static List<Object> list(JsonParser parser, Mistake notJson) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(parser, notJson));
        }
        return list;
    }

    /** A few letters may stand for a billion digits, and somebody further in would write them out. */
    private static BigDecimal decimal(JsonParser parser) throws IOException {
        BigDecimal decimal = parser.getDecimalValue();
        if (Math.abs((long) decimal.scale()) > MOST_DIGITS) {
            throw new Unreadable(Mistake.bad("http.jsonLimits"));
        }
        return decimal;
    }
}
