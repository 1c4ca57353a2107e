package io.deliverygraph.sandbox.wix;

import java.util.Map;

/** How Wix calls the statuses of its own faults (Wix contract 2.2). */
final class StatusNames {

    private static final Map<Integer, String> NAMES = Map.of(
            500, "INTERNAL",
            501, "NOT_IMPLEMENTED",
            502, "BAD_GATEWAY",
            503, "UNAVAILABLE",
            504, "GATEWAY_TIMEOUT");

    private StatusNames() {}

    static String of(int status) {
        return NAMES.getOrDefault(status, "UNKNOWN");
    }
}
