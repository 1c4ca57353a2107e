package io.deliverygraph.graph;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * All ids of a command name things in the store of its first id. Ids are the components called {@code id}, {@code …Id}
 * or {@code …Ids}; those that are no ids at all are left to {@link GlobalIdOf}.
 */
@Documented
@Constraint(validatedBy = IdsOfOneStoreValidator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface IdsOfOneStore {

    String message() default "{id.otherStore}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
