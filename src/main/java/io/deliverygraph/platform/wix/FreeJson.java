package io.deliverygraph.platform.wix;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;

/** JSON that belongs to somebody else, carried through as it is: every number keeps all its digits. */
@RegisterForReflection // with what is nested in it: Jackson makes readers and writers by reflection
final class FreeJson {

    private FreeJson() {}

    /** Reads an object; anything else counts as an empty one. */
    static final class Reader extends JsonDeserializer<JsonObject> {

        @Override
        public JsonObject deserialize(JsonParser json, DeserializationContext context) throws IOException {
            JsonValue value = value(json);
            return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        }

        private static JsonValue value(JsonParser json) throws IOException {
            return switch (json.currentToken()) {
                case START_OBJECT -> object(json);
                case START_ARRAY -> array(json);
                case VALUE_STRING -> Json.createValue(json.getText());
                case VALUE_NUMBER_INT -> Json.createValue(json.getBigIntegerValue());
                case VALUE_NUMBER_FLOAT -> Json.createValue(json.getDecimalValue());
                case VALUE_TRUE -> JsonValue.TRUE;
                case VALUE_FALSE -> JsonValue.FALSE;
                default -> JsonValue.NULL;
            };
        }

        private static JsonValue object(JsonParser json) throws IOException {
            JsonObjectBuilder object = Json.createObjectBuilder();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                object.add(name, value(json));
            }
            return object.build();
        }

        private static JsonValue array(JsonParser json) throws IOException {
            JsonArrayBuilder array = Json.createArrayBuilder();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(json));
            }
            return array.build();
        }
    }

    /** Writes an object as it prints itself. */
    static final class Writer extends JsonSerializer<JsonObject> {

        @Override
        public void serialize(JsonObject value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeRawValue(value.toString());
        }
    }
}
