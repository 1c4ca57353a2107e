package io.deliverygraph.operations;

import io.deliverygraph.graph.ConfigurationMistake;
import io.deliverygraph.graph.ConfigurationRules;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * Tells every mistake of the configuration at once and ends the start, before a port is open: one record of the log, so
 * that machines find it too, without a stack trace, and exit code 1.
 */
@ApplicationScoped
class StartReport {

    private static final Logger LOG = Logger.getLogger(StartReport.class);

    /** Before beans that begin their work at the start. */
    private static final int FIRST = 1;

    void tell(
            @Observes @Priority(FIRST) StartupEvent start,
            SmallRyeConfig config,
            @Any Instance<ConfigurationRules> rules) {
        List<ConfigurationMistake> values = StreamSupport.stream(
                        config.getConfigSources(WrongValues.class).spliterator(), false)
                .flatMap(each -> ((WrongValues) each).mistakes().stream())
                .toList();
        List<ConfigurationMistake> all = together(
                values, rules.stream().flatMap(each -> each.mistakes().stream()).toList());
        if (!all.isEmpty()) {
            LOG.error(text(all));
            // Quarkus prints the message of this one, without a stack trace, and ends with code 1.
            throw new ConfigurationException(headline(all) + " The log names all there is.");
        }
    }

    /**
     * All by their properties, so that those of a store stand together. Where a value cannot be read, what a rule says
     * of that which stands in for it helps nobody.
     */
    static List<ConfigurationMistake> together(List<ConfigurationMistake> values, List<ConfigurationMistake> rules) {
        Set<String> unreadable =
                values.stream().map(ConfigurationMistake::property).collect(Collectors.toSet());
        return Stream.concat(values.stream(), rules.stream().filter(each -> !unreadable.contains(each.property())))
                .distinct()
                .sorted(Comparator.comparing(ConfigurationMistake::property))
                .toList();
    }

    /** The report: a headline, and a line for each mistake. */
    static String text(List<ConfigurationMistake> mistakes) {
        return mistakes.stream()
                .map(each -> "  " + each)
                .collect(Collectors.joining(
                        "\n", headline(mistakes) + "\n", "\n  What each property takes: docs/configuration.md"));
    }

    private static String headline(List<ConfigurationMistake> mistakes) {
        return mistakes.size() == 1
                ? "Not started: the configuration has a mistake."
                : "Not started: the configuration has " + mistakes.size() + " mistakes.";
    }
}
