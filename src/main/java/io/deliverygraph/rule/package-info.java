/**
 * Our Bean Validation constraints. One annotation and one small validator for each rule; null is valid everywhere
 * unless a constraint says otherwise.
 *
 * <p>The sentences stand in {@code ValidationMessages.properties} and its translations. Their placeholders are names of
 * attributes of the constraint, such as {@code {max}}; there is no expression language, and no sentence repeats the
 * value it complains about.
 */
package io.deliverygraph.rule;
