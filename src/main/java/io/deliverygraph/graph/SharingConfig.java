package io.deliverygraph.graph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether those who ask for the same thing at the same moment share one answer. */
@ConfigMapping(prefix = "delivery.sharing")
public interface SharingConfig {

    /**
     * On, as it spares the stores and changes no answer: who shares a read gets one that began after the last write.
     */
    @WithDefault("true")
    boolean enabled();
}
