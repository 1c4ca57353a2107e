package io.deliverygraph.quote;

import io.deliverygraph.profile.Carrier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carriers that a store has installed, by native id; empty where the platform names them at work already. */
record Installed(Map<String, Carrier> byNativeId) {

    Installed {
        byNativeId = Map.copyOf(byNativeId);
    }

    /** Pages that shift while they are read may tell a carrier twice: the first counts. */
    static Installed of(List<Carrier> carriers) {
        Map<String, Carrier> byNativeId = new HashMap<>();
        carriers.forEach(carrier -> byNativeId.putIfAbsent(carrier.nativeId(), carrier));
        return new Installed(byNativeId);
    }

    /** The native id stands for one that is no longer installed. */
    String name(String nativeId) {
        Carrier carrier = byNativeId.get(nativeId);
        return carrier == null ? nativeId : carrier.name();
    }

    boolean isPickup(String nativeId) {
        Carrier carrier = byNativeId.get(nativeId);
        return carrier != null && carrier.isPickup();
    }
}
