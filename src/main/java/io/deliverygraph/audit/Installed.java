package io.deliverygraph.audit;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.RegionCarrier;
import io.deliverygraph.store.Store;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The carriers that the store has, and those that its regions name. */
final class Installed {

    private final Store store;
    private final boolean read;
    private final Map<String, Carrier> byNativeId = new HashMap<>();

    /** @param carriers empty where they were not read: then none is known to be gone */
    Installed(Store store, Optional<List<Carrier>> carriers) {
        this.store = store;
        this.read = carriers.isPresent();
        carriers.ifPresent(all -> all.forEach(carrier -> byNativeId.put(carrier.nativeId(), carrier)));
    }

    /** As installed; one that is gone, or that was not read, is named by its native id. */
    Carrier carrier(RegionCarrier atWork) {
        String nativeId = atWork.carrierNativeId();
        Carrier installed = byNativeId.get(nativeId);
        return installed == null ? Carrier.gone(store.idOf(Kind.CARRIER, nativeId), nativeId) : installed;
    }

    /** Whether the store no longer has it; the platform's own carrier never goes. */
    boolean isGone(RegionCarrier atWork) {
        return read && !atWork.speaksThroughOptions() && !byNativeId.containsKey(atWork.carrierNativeId());
    }
}
