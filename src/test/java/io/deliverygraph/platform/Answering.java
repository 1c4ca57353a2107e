package io.deliverygraph.platform;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.vertx.core.MultiMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call that a test answers by hand. */
final class Answering extends Outgoing {

    private final int status;
    private final Map<String, String> told = new LinkedHashMap<>();

    /** The calls of no platform. */
    enum Call {
        READ
    }

    /** @param status 0 for no answer */
    Answering(int status) {
        this.status = status;
    }

    @Override
    protected void writeTo(MultiMap headers) {}

    @Override
    int status() {
        return status;
    }

    @Override
    void tellOf(TextMapPropagator propagator, Context span) {
        propagator.inject(span, told, Map::put);
    }

    /** The headers that tell the platform of the call's span. */
    Map<String, String> told() {
        return told;
    }
}
