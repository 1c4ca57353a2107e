package io.deliverygraph.quote;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The lines of a {@link QuoteRequest} make one cart: each has a ref of its own, and all ids are of the store that is
 * asked. Says nothing of what is no id at all. The moment that durations count from is in a year that people write with
 * four digits, so that what is added to it stays a moment.
 */
@Documented
@Constraint(validatedBy = OneCartValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneCart {

    String REF_TAKEN = "{cart.refTaken}";
    String OTHER_STORE = "{cart.otherStore}";
    String OTHER_TIMES = "{cart.evaluatedAt}";

    /** Not used: the validator says one of the constants above. */
    String message() default REF_TAKEN;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
