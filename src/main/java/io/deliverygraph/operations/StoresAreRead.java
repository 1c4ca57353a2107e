package io.deliverygraph.operations;

import io.deliverygraph.store.Stores;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** We have started when we know our stores. A mistake in their configuration stops the start, so there is no "down". */
@Startup
@ApplicationScoped
class StoresAreRead implements HealthCheck {

    private final Stores stores;

    StoresAreRead(Stores stores) {
        this.stores = stores;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("stores are read")
                .up()
                .withData("stores", stores.all().size())
                .build();
    }
}
