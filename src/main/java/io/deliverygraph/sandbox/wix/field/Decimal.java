package io.deliverygraph.sandbox.wix.field;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.wix.error.ViolatedRule;
import io.deliverygraph.sandbox.wix.error.Violations;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number of at least 0 as a string in plain notation: {@code "9.99"}. Kept as sent.
 *
 * @param most largest value
 * @param decimals most digits after the point
 * @param length most characters
 */
public record Decimal(BigDecimal most, int decimals, int length) implements Shape {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final BigDecimal NO_LIMIT = new BigDecimal("1e400");
    private static final int ANY = 400;

    public static Decimal withDecimals(int decimals) {
        return new Decimal(NO_LIMIT, decimals, ANY);
    }

    public static Decimal upTo(long most, int decimals) {
        return new Decimal(BigDecimal.valueOf(most), decimals, ANY);
    }

    public static Decimal ofLength(int length) {
        return new Decimal(NO_LIMIT, length, length);
    }

    @Override
    public JsonNode read(JsonNode value, String path, Violations violations) {
        if (value.isTextual() && value.textValue().length() > length) {
            violations.add(path, ViolatedRule.MAX_LENGTH, "must have at most " + length + " characters");
        } else if (!value.isTextual() || !PLAIN.matcher(value.textValue()).matches()) {
            violations.add(path, ViolatedRule.FORMAT, "must be a decimal number in a string, such as \"9.99\"");
        } else {
            check(value.textValue(), path, violations);
        }
        return value;
    }

    private void check(String text, String path, Violations violations) {
        BigDecimal number = new BigDecimal(text);
        if (number.signum() < 0) {
            violations.add(path, ViolatedRule.DECIMAL_GTE, "must be at least 0");
            return;
        }
        if (number.compareTo(most) > 0) {
            violations.add(path, ViolatedRule.DECIMAL_LTE, "must be at most " + most.toPlainString());
        }
        if (number.scale() > decimals) {
            violations.add(path, ViolatedRule.DECIMAL_MAX_SCALE, "must have at most " + decimals + " decimals");
        }
    }
}
