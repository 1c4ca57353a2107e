package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import java.util.Locale;
import java.util.Set;

/** An ISO 3166-1 alpha-2 code in upper case. */
public record Country() implements Shape {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    @Override
    public JsonNode read(JsonNode value, String path, Violations violations) {
        if (!value.isTextual() || !KNOWN.contains(value.textValue())) {
            violations.add(path, ViolatedRule.FORMAT, "must be an ISO 3166-1 alpha-2 country code, such as \"US\"");
        }
        return value;
    }
}
