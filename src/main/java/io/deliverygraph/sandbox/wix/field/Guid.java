package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;

/** An id: 36 characters, hexadecimal with dashes (Wix contract 1.5). */
public record Guid() implements Shape {

    private static final int LENGTH = 36;

    @Override
    public JsonNode read(JsonNode value, String path, Violations violations) {
        if (!value.isTextual() || !isGuid(value.textValue())) {
            refuse(path, violations);
        }
        return value;
    }

    /** Adds the violation Wix words as {@code deliveryRegionId is not a valid GUID}. */
    public static void refuse(String path, Violations violations) {
        violations.add(path, ViolatedRule.FORMAT, "is not a valid GUID");
    }

    public static boolean isGuid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int index = 0; index < LENGTH; index++) {
            if (!fits(text.charAt(index), index)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char character, int index) {
        boolean dashPlace = index == 8 || index == 13 || index == 18 || index == 23;
        return dashPlace ? character == '-' : isHex(character);
    }

    private static boolean isHex(char character) {
        return (character >= '0' && character <= '9')
                || (character >= 'a' && character <= 'f')
                || (character >= 'A' && character <= 'F');
    }
}
