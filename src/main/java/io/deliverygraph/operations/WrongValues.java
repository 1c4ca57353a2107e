package io.deliverygraph.operations;

import io.deliverygraph.graph.ConfigurationMistake;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * What {@link ConfigurationProbe} found, kept with the configuration that it was found in. A source without any
 * property: that is how the configuration hands it on to {@link StartReport}.
 */
final class WrongValues implements ConfigSource {

    private volatile List<ConfigurationMistake> mistakes = List.of();

    void note(List<ConfigurationMistake> found) {
        mistakes = List.copyOf(found);
    }

    List<ConfigurationMistake> mistakes() {
        return mistakes;
    }

    @Override
    public Set<String> getPropertyNames() {
        return Set.of();
    }

    @Override
    public String getValue(String name) {
        return null;
    }

    @Override
    public String getName() {
        return "delivery graph: mistakes";
    }
}
