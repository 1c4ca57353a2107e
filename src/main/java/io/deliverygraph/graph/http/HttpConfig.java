package io.deliverygraph.graph.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How GraphQL is served over HTTP. The size of a body is Quarkus's {@code quarkus.http.limits.max-body-size}. */
@ConfigMapping(prefix = "delivery.http")
interface HttpConfig {

    /**
     * From the request's first byte until upstream calls of a query are given up. A platform's read timeout is 10 s and
     * there are two further tries, so this cuts the worst case only; most gateways in front of us give up at 60 s.
     */
    @WithDefault("30s")
    Duration deadline();

    /** After that, to put together what there is. Who has no answer by then, such as a change, is told so. */
    @WithDefault("2s")
    Duration grace();
}
