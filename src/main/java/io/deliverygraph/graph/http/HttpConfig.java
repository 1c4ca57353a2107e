package io.deliverygraph.graph.http;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How GraphQL is served over HTTP. The size of a body is Quarkus's {@code quarkus.http.limits.max-body-size}. */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery.http")
interface HttpConfig {

    /**
     * From the request's first byte until upstream calls of a query are given up. A platform's read timeout is 10 s and
     * there are two further tries, so this cuts the worst case only; most gateways in front of us give up at 60 s.
     */
    @DurationMin(millis = 1, message = "must be at least 1ms, as 30s is: no request can be answered in no time")
    @WithDefault("30s")
    Duration deadline();

    /**
     * After that, to put together what there is. Who has no answer by then, such as a change, is told so; zero tells it
     * at once.
     */
    @DurationMin(message = "must not be less than 0s, which tells callers at once that their time is over")
    @WithDefault("2s")
    Duration grace();
}
