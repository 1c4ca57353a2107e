package io.deliverygraph.operations;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Who may change levels of logging while the service runs. */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery.log-levels")
interface LogLevelsConfig {

    /**
     * Who sends it in {@code Delivery-Log-Levels-Key} may read and change levels at the management port, below
     * {@code /q/loggers}. Left out, nobody may, and there is nothing at that address: whoever reaches the port could
     * otherwise make the service write until the disk is full, or keep silent.
     */
    Optional<String> key();
}
