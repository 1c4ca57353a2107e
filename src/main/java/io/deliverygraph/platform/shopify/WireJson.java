package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/**
 * JSON as we write it to Shopify and read it. Numbers keep their digits. What is null is not written at all: to Shopify
 * an absent key means unchanged (Shopify contract 4.2, P13). Fields that we do not know are skipped.
 */
final class WireJson {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .defaultPropertyInclusion(JsonInclude.Value.ALL_NON_NULL)
            .build();

    private WireJson() {}

    /** The body of a call. */
    static String body(String document, Map<String, ?> variables) {
        try {
            return MAPPER.writeValueAsString(Map.of("query", document, "variables", variables));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("no JSON", unwritable);
        }
    }

    /** @throws IllegalArgumentException if the JSON does not have the record's form */
    static <T> T as(JsonNode json, Class<T> record) {
        try {
            return MAPPER.treeToValue(json, record);
        } catch (JsonProcessingException anotherForm) {
            throw new IllegalArgumentException("not a " + record.getSimpleName(), anotherForm);
        }
    }
}
