package io.deliverygraph.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The length of the text in characters as people and platforms count them (Unicode code points): an emoji outside the
 * basic plane is one, where {@code String.length()} says two.
 */
@Documented
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = CodePointsValidator.class)
public @interface CodePoints {

    String TOO_SHORT = "{rule.text.tooShort}";
    String TOO_LONG = "{rule.text.tooLong}";

    /** Inclusive. */
    int min() default 0;

    /** Inclusive. */
    int max() default Integer.MAX_VALUE;

    /** Whether blanks alone will do; if not, they are too short. */
    boolean blank() default true;

    /** Not used: the validator says {@link #TOO_SHORT} or {@link #TOO_LONG}. */
    String message() default TOO_LONG;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
