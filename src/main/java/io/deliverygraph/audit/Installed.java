package io.deliverygraph.audit;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.RegionCarrier;

/** The carriers that regions name. */
final class Installed {

    private Installed() {}

    /** As installed; one that is gone is named by its native id. */
    static Carrier carrier(RegionCarrier atWork, SetUp setUp) {
        String nativeId = atWork.carrierNativeId();
        return setUp.installed(nativeId)
                .orElseGet(() -> Carrier.gone(setUp.store().idOf(Kind.CARRIER, nativeId), nativeId));
    }
}
