package io.deliverygraph.platform.wix;

import io.deliverygraph.platform.Guards;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How patient we are with Wix; the same for every site, each of which keeps count by itself. */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery.wix")
interface WixConfig extends Guards.Settings {

    /** A TLS handshake takes well under a second; two seconds of silence mean that nobody is there. */
    @DurationMin(millis = 1, message = "must be at least 1ms")
    @WithDefault("2s")
    Duration connectTimeout();

    /** From sending to the last byte. Wix answers in under a second; beyond 8 s a person has stopped waiting. */
    @DurationMin(millis = 1, message = "must be at least 1ms")
    @WithDefault("8s")
    Duration readTimeout();

    /** Further tries of a read. Two outlast a restart behind Wix's gateway; more would only add load to trouble. */
    @Min(0)
    @WithDefault("2")
    @Override
    int retries();

    /** Before the first further try, doubled for the next, each made up to half longer by chance. */
    @DurationMin(message = "must not be less than 0s")
    @WithDefault("200ms")
    @Override
    Duration retryDelay();

    /** The longest that one request waits for its turn or for Wix's Retry-After before it is told to come back. */
    @DurationMin(message = "must not be less than 0s")
    @WithDefault("5s")
    @Override
    Duration longestWait();

    /**
     * Wix allows 200 calls a minute for one app instance (Wix contract 1.8). Where several of us serve the same site,
     * give each its share.
     */
    @Min(1)
    @WithDefault("200")
    int callsPerMinute();

    /**
     * Calls under way at once: half of a minute's calls. Requests side by side take the time of one, and a site that
     * answers slowly cannot pile up more than that. Calls given up before they had a connection are not counted.
     */
    @Min(1)
    @WithDefault("100")
    @Override
    int concurrentCalls();

    /** Calls that wait for one under way to end: a minute's worth, as more could not be sent anyway. */
    @Min(1)
    @WithDefault("200")
    @Override
    int queue();

    /** The circuit breaker looks at this many of the last calls. */
    @Min(1)
    @WithDefault("10")
    @Override
    int circuitCalls();

    /** Opens the circuit when this part of them, in percent, found Wix unreachable. */
    @Min(1)
    @Max(100)
    @WithDefault("50")
    @Override
    int circuitFailurePercent();

    /** How long an open circuit answers by itself before one call may try again: a gateway's hiccup is over by then. */
    @DurationMin(millis = 1, message = "must be at least 1ms")
    @WithDefault("5s")
    @Override
    Duration circuitOpen();
}
