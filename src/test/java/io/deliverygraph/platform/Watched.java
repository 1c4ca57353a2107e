package io.deliverygraph.platform;

import io.deliverygraph.graph.Tracing;
import io.deliverygraph.sandbox.TestClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.OpenTelemetry;

/** What tests see of a store's calls. */
public final class Watched {

    /** As we start. */
    public static final Tracing NO_TRACING = new Tracing(OpenTelemetry.noop());

    private Watched() {}

    /** By nobody. */
    public static StoreWatch store(String key) {
        return store(key, new SimpleMeterRegistry());
    }

    /** Through these meters. */
    public static StoreWatch store(String key, MeterRegistry meters) {
        return new StoreWatch("wix", key, meters, NO_TRACING, new TestClock());
    }
}
