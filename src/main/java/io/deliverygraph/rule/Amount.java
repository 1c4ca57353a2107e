package io.deliverygraph.rule;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.deliverygraph.money.Decimal;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * The {@link Decimal} is a number from 0 to {@link #max} with few enough decimals. The defaults are those of a rate on
 * Wix, the stricter platform (Wix contract 3.6). Text that is too long or no number has one violation; a number has one
 * for its size and one for its decimals, as they apply.
 */
@Documented
@Target({FIELD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
@Constraint(validatedBy = AmountValidator.class)
public @interface Amount {

    String TOO_LONG = "{rule.amount.tooLong}";
    String NOT_A_NUMBER = "{rule.amount.notANumber}";
    String NEGATIVE = "{rule.amount.negative}";
    String TOO_LARGE = "{rule.amount.tooLarge}";
    String TOO_MANY_DECIMALS = "{rule.amount.tooManyDecimals}";

    /** The greatest value, inclusive, in plain notation. */
    String max() default "999999999";

    /** Most decimals as written: 1.500 has three. */
    int scale() default 3;

    /** Most characters, sign and dot included. More than {@link Decimal#MAX_LENGTH} has no effect. */
    int maxLength() default Decimal.MAX_LENGTH;

    /** Not used: the validator says one of the constants above. */
    String message() default NOT_A_NUMBER;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
