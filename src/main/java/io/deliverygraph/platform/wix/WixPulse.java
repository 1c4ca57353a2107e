package io.deliverygraph.platform.wix;

import io.deliverygraph.platform.On;
import io.deliverygraph.platform.Pulse;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks a site for one profile: one call of its budget, and the permission that every read needs. */
@ApplicationScoped
@On(Platform.WIX)
class WixPulse implements Pulse {

    private final WixSites sites;

    WixPulse(WixSites sites) {
        this.sites = sites;
    }

    @Override
    public Uni<Void> of(Store store) {
        return sites.of(store)
                .read(
                        WixCall.QUERY_PROFILES,
                        (reads, headers) -> reads.profiles(headers, QueryWire.Request.anyOne()),
                        answered -> null);
    }
}
