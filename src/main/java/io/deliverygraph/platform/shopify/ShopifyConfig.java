package io.deliverygraph.platform.shopify;

import io.deliverygraph.platform.Guards;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** Which version of Shopify's API we ask for, and how patient we are with it; the same for every shop. */
@RegisterForReflection // ConfigurationProbe asks it what there is to configure
@ConfigMapping(prefix = "delivery.shopify")
interface ShopifyConfig extends Guards.Settings {

    /** Served for at least twelve months from its quarter; our documents are written for it (Shopify contract 0.1). */
    @Pattern(regexp = "\\d{4}-(01|04|07|10)|unstable", message = "must be a version such as 2026-07")
    @WithDefault("2026-07")
    String apiVersion();

    /** A TLS handshake takes well under a second; two seconds of silence mean that nobody is there. */
    @DurationMin(millis = 1, message = "must be at least 1ms")
    @WithDefault("2s")
    Duration connectTimeout();

    /**
     * From sending to the last byte. A dear document takes Shopify seconds; beyond 10 s a person has stopped waiting.
     */
    @DurationMin(millis = 1, message = "must be at least 1ms")
    @WithDefault("10s")
    Duration readTimeout();

    /** Further tries of a read, and of a write that Shopify put off. Two outlast a full bucket and a restart. */
    @Override
    @Min(0)
    @WithDefault("2")
    int retries();

    /** Before the first further try, doubled for the next, each made up to half longer by chance. */
    @DurationMin(message = "must not be less than 0s")
    @Override
    @WithDefault("200ms")
    Duration retryDelay();

    /** The longest that one request waits for points in the shop's bucket before it is told to come back. */
    @DurationMin(message = "must not be less than 0s")
    @Override
    @WithDefault("5s")
    Duration longestWait();

    /**
     * Calls of a shop under way at once. The bucket, not this, keeps us from asking too much; this saves sockets. Calls
     * given up before they had a connection are not counted.
     */
    @Override
    @Min(1)
    @WithDefault("20")
    int concurrentCalls();

    /** Calls that wait for one under way to end: as many as could get points within our patience. */
    @Override
    @Min(1)
    @WithDefault("200")
    int queue();

    /** The circuit breaker looks at this many of the last calls. */
    @Override
    @Min(1)
    @WithDefault("10")
    int circuitCalls();

    /** Opens the circuit when this part of them, in percent, found Shopify unreachable. */
    @Override
    @Min(1)
    @Max(100)
    @WithDefault("50")
    int circuitFailurePercent();

    /** How long an open circuit answers by itself before one call may try again. */
    @DurationMin(millis = 1, message = "must be at least 1ms")
    @Override
    @WithDefault("5s")
    Duration circuitOpen();
}
