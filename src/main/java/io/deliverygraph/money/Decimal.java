package io.deliverygraph.money;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;

/**
 * A decimal number as the text it was written in, so that "9.90" stays "9.90".
 *
 * <p>Construction never fails, because a GraphQL scalar cannot say why it refuses: text that is no number is kept, and
 * a constraint reports it in a sentence. Ask {@link #isNumber()} before {@link #value()} for anything a caller sent.
 * Equal means the same text: "1" and "1.0" differ, and {@link #compareValue} finds them equal.
 */
@CustomScalar("Decimal")
@RegisterForReflection // the GraphQL engine calls the constructor by reflection, and Quarkus registers no custom
// scalars
@Description("Decimal number as a string, scale kept, such as \"9.99\".")
public final class Decimal implements CustomStringScalar {

    /** Longer text is no number to us: arithmetic on a million digits would be a gift to an attacker. */
    public static final int MAX_LENGTH = 64;

    /** Null only in one made of a number whose text nobody asked for yet. */
    private String text;

    /** What the text says, once somebody asked; two threads that ask at once find the same. */
    private BigDecimal number;

    /** Takes any text as it is; null becomes empty. Public because the GraphQL engine calls it. */
    public Decimal(String text) {
        this.text = text == null ? "" : text;
    }

    private Decimal(BigDecimal number) {
        // As it is read back, so that 1E+3 and 1000 have one scale.
        this.number = number.scale() >= 0 ? number : number.setScale(0);
    }

    /** Takes any text, like the constructor. */
    public static Decimal of(String text) {
        return new Decimal(text);
    }

    /** In plain notation, with the number's scale: 1E+3 becomes "1000", 9.90 stays "9.90". */
    public static Decimal of(BigDecimal number) {
        return new Decimal(number);
    }

    /** As it was written. */
    public String text() {
        String known = text;
        if (known == null) {
            known = number.toPlainString();
            text = known;
        }
        return known;
    }

    /**
     * Whether the text is a number in plain notation (no exponent, no plus sign, a dot before decimals), not too long.
     */
    public boolean isNumber() {
        String plain = text();
        int length = plain.length();
        if (length > MAX_LENGTH) {
            return false;
        }
        int whole = digits(plain, length > 0 && plain.charAt(0) == '-' ? 1 : 0);
        return whole == length || (whole > 0 && plain.charAt(whole) == '.' && digits(plain, whole + 1) == length);
    }

    /**
     * Where the digits that begin here end; -1 if none does. By hand, as a store's answer holds hundreds of numbers.
     */
    private static int digits(String plain, int from) {
        int end = from;
        while (end < plain.length() && plain.charAt(end) >= '0' && plain.charAt(end) <= '9') {
            end++;
        }
        return end == from ? -1 : end;
    }

    /** @throws IllegalStateException if this is not a number */
    public BigDecimal value() {
        BigDecimal known = number;
        if (known == null) {
            known = parsed();
            number = known;
        }
        return known;
    }

    private BigDecimal parsed() {
        if (!isNumber()) {
            throw new IllegalStateException("not a number");
        }
        return new BigDecimal(text());
    }

    /** Whether the value is 0, however written. False for text that is not a number. */
    public boolean isZero() {
        return isNumber() && text().chars().noneMatch(digit -> digit >= '1' && digit <= '9');
    }

    /**
     * Compares by value, whatever the scale: negative, 0 or positive as this is less, equal or greater.
     *
     * @throws IllegalStateException if either is not a number
     */
    public int compareValue(Decimal other) {
        return value().compareTo(other.value());
    }

    @Override
    public String stringValueForSerialization() {
        return text();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Decimal decimal && text().equals(decimal.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
