package io.deliverygraph.graph;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether those who ask for the same thing at the same moment share one answer. */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery.sharing")
public interface SharingConfig {

    /**
     * On, as it spares the stores and changes no answer: who shares a read gets one that began after the last write.
     */
    @WithDefault("true")
    boolean enabled();
}
