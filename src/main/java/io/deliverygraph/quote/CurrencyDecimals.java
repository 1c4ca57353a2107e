package io.deliverygraph.quote;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The amount has no more decimals, as written, than its currency: 9.99 USD, 999 JPY. Reported at {@code amount}; says
 * nothing of what is no number.
 */
@Documented
@Constraint(validatedBy = CurrencyDecimalsValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CurrencyDecimals {

    String message() default "{cart.tooManyDecimals}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
