package io.deliverygraph.operations;

import io.deliverygraph.graph.ConfigurationMistake;
import io.deliverygraph.graph.ConfigurationRules;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Clients and those who operate the service have a port each. */
@ApplicationScoped
class PortRules implements ConfigurationRules {

    private static final String CLIENTS = "quarkus.http.port";
    private static final String OPERATORS = "quarkus.management.port";

    private final SmallRyeConfig config;

    PortRules(SmallRyeConfig config) {
        this.config = config;
    }

    @Override
    public List<ConfigurationMistake> mistakes() {
        return mistakes(
                config.getOptionalValue(CLIENTS, Integer.class).orElse(8080),
                config.getOptionalValue(OPERATORS, Integer.class).orElse(9000));
    }

    /** Port 0 is any that is free, so two of them are not the same. */
    static List<ConfigurationMistake> mistakes(int clients, int operators) {
        return clients == operators && clients != 0
                ? List.of(new ConfigurationMistake(
                        OPERATORS, "is the same as " + CLIENTS + ": give each a port of its own."))
                : List.of();
    }
}
