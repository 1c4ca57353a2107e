package io.deliverygraph.operations;

import io.deliverygraph.graph.ConfigurationMistake;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Environment variables that look like ours and are not. Several names make one variable, so a mistake is told only
 * where no property at all would be called so; and only in sections that are ours, as others' variables may begin with
 * {@code DELIVERY_}, too.
 */
final class UnknownVariable {

    /** What Kubernetes sets in every pod for a service, which may be called delivery-stores. */
    private static final Pattern OF_KUBERNETES =
            Pattern.compile("DELIVERY_.*(_SERVICE_(HOST|PORT.*)|_PORT(_\\d+_(TCP|UDP|SCTP)(_(PROTO|PORT|ADDR))?)?)");

    private UnknownVariable() {}

    /** @param name as the configuration reads the variable's name */
    static Optional<ConfigurationMistake> mistake(String name, KnownProperties known) {
        String variable = variable(name);
        boolean ours = known.byPattern().keySet().stream().anyMatch(pattern -> variable.startsWith(section(pattern)));
        boolean one = known.byPattern().keySet().stream().anyMatch(pattern -> isCalled(variable, pattern));
        return !ours || one || OF_KUBERNETES.matcher(variable).matches()
                ? Optional.empty()
                : Optional.of(new ConfigurationMistake(
                        variable,
                        "is a variable of no property: docs/configuration.md lists those there are. Correct it or take"
                                + " it away."));
    }

    /** The environment variable of a property. */
    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static boolean isCalled(String variable, String pattern) {
        int star = pattern.indexOf('*');
        return star < 0
                ? variable.equals(variable(pattern))
                : variable.startsWith(variable(pattern.substring(0, star)))
                        && variable.endsWith(variable(pattern.substring(star + 1)));
    }

    /** Such as {@code DELIVERY_STORES_}. */
    private static String section(String pattern) {
        return variable(pattern.substring(0, pattern.indexOf('.', pattern.indexOf('.') + 1) + 1));
    }
}
