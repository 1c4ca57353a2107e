package io.deliverygraph.deferred;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;

/**
 * A length of time in ISO 8601, such as {@code P14D}. Kept as the text it was written in, as {@code Duration} of the
 * JDK writes two weeks as {@code PT336H}.
 *
 * <p>Construction never fails, because a GraphQL scalar cannot say why it refuses: ask {@link #isDuration()} first.
 */
@CustomScalar("Duration")
@RegisterForReflection // the GraphQL engine calls the constructor by reflection
@Description("ISO-8601 duration, such as \"P14D\".")
public final class Span implements CustomStringScalar {

    private static final int MAX_LENGTH = 32;

    /** Stricter than the JDK, which takes small letters, signs and parts below zero: platforms need not. */
    private static final Pattern PLAIN =
            Pattern.compile("P([0-9]{1,9}D)?(T([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}(\\.[0-9]{1,9})?S)?)?");

    private final String text;

    /** Takes any text as it is; null becomes empty. Public because the GraphQL engine calls it. */
    public Span(String text) {
        this.text = text == null ? "" : text;
    }

    /** In whole days where it is that, and otherwise as the JDK writes it. */
    public static Span of(Duration duration) {
        boolean wholeDays = !duration.isZero() && duration.equals(Duration.ofDays(duration.toDays()));
        return new Span(wholeDays ? "P" + duration.toDays() + "D" : duration.toString());
    }

    /** As it was written. */
    public String text() {
        return text;
    }

    /** Whether the text is a duration in days, hours, minutes and seconds, not too long. */
    public boolean isDuration() {
        if (text.length() > MAX_LENGTH) {
            return false;
        }
        try {
            Duration.parse(text);
            return true;
        } catch (DateTimeParseException | ArithmeticException none) {
            return false;
        }
    }

    /** Whether any time passes, in the form that every platform reads. False for text that is no duration. */
    public boolean isPositive() {
        return isDuration() && PLAIN.matcher(text).matches() && !value().isZero();
    }

    /** @throws IllegalStateException if this is no duration */
    public Duration value() {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException | ArithmeticException none) {
            throw new IllegalStateException("not a duration", none);
        }
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span && text.equals(span.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
