package io.deliverygraph.rule;

import jakarta.validation.ConstraintValidatorContext;

/** Violations of one validated thing, reported where a reader looks for them instead of at the thing as a whole. */
final class Violations {

    private final ConstraintValidatorContext context;
    private boolean none = true;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
        context.disableDefaultConstraintViolation();
    }

    /** At the thing itself. */
    void add(String message) {
        context.buildConstraintViolationWithTemplate(message).addConstraintViolation();
        none = false;
    }

    /** At an element of the list that is validated. */
    void addAtElement(int index) {
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
        none = false;
    }

    /** At a property of the object that is validated. */
    void addAtProperty(String property) {
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(property)
                .addConstraintViolation();
        none = false;
    }

    /** At an element of a list that is a property of the object that is validated. */
    void addAtElementOf(String property, int index) {
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode(property)
                .addBeanNode()
                .inIterable()
                .atIndex(index)
                .addConstraintViolation();
        none = false;
    }

    /** What {@code isValid} answers. */
    boolean none() {
        return none;
    }
}
