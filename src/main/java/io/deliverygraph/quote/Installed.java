package io.deliverygraph.quote;

import io.deliverygraph.profile.Carrier;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Carriers that a store has installed, by native id; empty where the platform names them at work already. */
record Installed(Map<String, Carrier> byNativeId) {

    static Installed of(List<Carrier> carriers) {
        return new Installed(
                carriers.stream().collect(Collectors.toUnmodifiableMap(Carrier::nativeId, Function.identity())));
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
