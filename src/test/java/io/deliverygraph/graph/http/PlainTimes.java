package io.deliverygraph.graph.http;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** How long a request may take, without a container. */
record PlainTimes(Duration deadline, Duration grace) implements HttpConfig {

    private static final Converter<Duration> DURATIONS = new DurationConverter();

    /** As in the configuration. */
    PlainTimes(String deadline, String grace) {
        this(DURATIONS.convert(deadline), DURATIONS.convert(grace));
    }
}
