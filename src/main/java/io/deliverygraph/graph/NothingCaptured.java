package io.deliverygraph.graph;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;

/**
 * Keeps Mutiny from asking context propagation, for each callback of each stage, what is to be captured. Nothing is:
 * {@code mp.context.ThreadContext.propagated} in {@code application.properties} says so, and why.
 */
@Startup
@Singleton
class NothingCaptured {

    NothingCaptured() {
        Infrastructure.clearInterceptors();
    }
}
