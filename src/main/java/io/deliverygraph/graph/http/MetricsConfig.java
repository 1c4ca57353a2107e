package io.deliverygraph.graph.http;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** What is measured of requests. */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery.metrics")
interface MetricsConfig {

    /**
     * Names of operations that have meters of their own, beside those of trusted documents, which all have; the first
     * ones that come. Any further are {@code other}. Each name costs some 15 series for each outcome that it had, and
     * callers invent them.
     */
    @Min(0)
    @WithDefault("100")
    int maxOperations();
}
