package io.deliverygraph.operations;

import io.deliverygraph.platform.Home;
import io.deliverygraph.platform.Pulses;
import io.deliverygraph.platform.Standing;
import io.deliverygraph.platform.Standing.State;
import io.deliverygraph.platform.StoreWatches;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * We are ready as long as one store answers; what the last call of each told decides. Its data name every store with
 * its state and since when, and nothing of how it is reached.
 *
 * <p>A store that nobody has asked for a while is asked. Only as long as none is known to answer, as at the start, does
 * the look at our readiness wait for it: then a new configuration that cannot work takes nobody's place.
 */
@Readiness
@ApplicationScoped
class StoresAnswer implements AsyncHealthCheck {

    private final StoreWatches watches;
    private final Pulses pulses;
    private final HealthConfig config;

    StoresAnswer(StoreWatches watches, Pulses pulses, HealthConfig config) {
        this.watches = watches;
        this.pulses = pulses;
        this.config = config;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        List<Standing> stores = watches.standings();
        List<Uni<Void>> asked = stores.stream()
                .filter(store -> store.isOlderThan(config.probeAfter()))
                .map(store -> pulses.of(store.store()))
                .toList();
        if (asked.isEmpty() || isReady(stores)) {
            return Uni.createFrom().item(said(stores));
        }
        return Home.here()
                .within(config.probeWait(), Uni.join().first(asked).withItem())
                .onItemOrFailure()
                .transform((answered, failed) -> said(stores));
    }

    static HealthCheckResponse said(List<Standing> stores) {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("stores answer").status(isReady(stores));
        stores.forEach(store -> response.withData(store.store(), said(store.known())));
        return response.build();
    }

    /** Where there is no store at all, none is out of reach. */
    private static boolean isReady(List<Standing> stores) {
        return stores.isEmpty()
                || stores.stream().anyMatch(store -> store.known().state() == State.UP);
    }

    private static String said(Standing.Known known) {
        return known.state().name().toLowerCase(Locale.ROOT) + " since " + known.since();
    }
}
