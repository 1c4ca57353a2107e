package io.deliverygraph.operations;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** What the readiness probe asks of stores. */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery.health")
interface HealthConfig {

    /**
     * A store of which nothing has been heard for so long is asked for next to nothing at the next look at our
     * readiness. Requests tell for nothing, so this is for quiet hours and for stores that are down: twice a minute is
     * a hundredth of what Wix allows, for each of us, and no outage is remembered for longer.
     */
    @DurationMin(seconds = 1, message = "must be at least 1s")
    @WithDefault("30s")
    Duration probeAfter();

    /**
     * As long as no store is known to answer, a look at our readiness waits so long for one to do. Kubernetes waits 1 s
     * for us, unless told otherwise; what comes later counts at the next look.
     */
    @DurationMin(message = "must not be less than 0s")
    @WithDefault("800ms")
    Duration probeWait();
}
