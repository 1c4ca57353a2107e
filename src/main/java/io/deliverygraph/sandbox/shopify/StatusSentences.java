package io.deliverygraph.sandbox.shopify;

import java.util.Map;

/** What stands in the body of an error status. */
final class StatusSentences {

    private static final Map<Integer, String> SENTENCES = Map.of(
            429, "Exceeded the call limit of this app on this shop. Reduce request rates to resume service.",
            500, "Internal Server Error",
            501, "Not Implemented",
            502, "Bad Gateway",
            503, "Service Unavailable",
            504, "Gateway Timeout");

    private StatusSentences() {}

    static String of(int status) {
        return SENTENCES.getOrDefault(status, "Error " + status);
    }
}
