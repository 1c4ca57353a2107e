package io.deliverygraph.sandbox.wix.error;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import java.util.Optional;

/**
 * One field that breaks one rule.
 *
 * @param field path from the root of the request, {@code shippingOption.rates[0].amount}
 * @param description goes on from the field's name: {@code must not be empty}
 * @param ruleName the business rule, when the violated rule is {@link ViolatedRule#OTHER}
 */
public record Violation(String field, String description, ViolatedRule rule, Optional<String> ruleName) {

    ObjectNode json() {
        ObjectNode json = Json.object()
                .put("field", field)
                .put("description", description)
                .put("violatedRule", rule.name());
        ruleName.ifPresent(name -> json.put("ruleName", name));
        return json;
    }
}
