package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.wix.error.WixError;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Rules for destinations (Wix contract 7.2 to 7.4). */
final class Destinations {

    /** Countries Wix delivers to only as a whole (Wix contract 7.3). */
    private static final Set<String> UNDIVIDED =
            Set.of("AT", "BE", "BS", "CH", "CI", "CZ", "DO", "GR", "NO", "PL", "RS", "SD", "SI", "SK", "SN");

    private static final int MOST_ON_A_SITE = 250;

    private Destinations() {}

    static void refuseUnsupportedSubdivisions(ObjectNode region) {
        for (JsonNode destination : region.get("destinations")) {
            if (!destination.get("subdivisions").isEmpty()
                    && UNDIVIDED.contains(destination.get("countryCode").textValue())) {
                throw WixError.SUBDIVISIONS_UNSUPPORTED_FOR_COUNTRY.refusal();
            }
        }
    }

    /** No place may be named twice in a profile, be it by two regions or by one. */
    static void refuseCollisions(Collection<ObjectNode> regionsOfAProfile) {
        ClaimedPlaces claimed = new ClaimedPlaces();
        for (ObjectNode region : regionsOfAProfile) {
            if (!claimed.claim(region.get("destinations"))) {
                throw WixError.DESTINATIONS_COLLISION.refusal();
            }
        }
    }

    /**
     * The budget of a site.
     *
     * @param gone regions whose destinations no longer count
     * @param coming regions whose destinations count now
     */
    static void refuseOverBudget(WixSite site, List<ObjectNode> gone, List<ObjectNode> coming) {
        int now = site.profiles().stream()
                .mapToInt(profile -> count(Regions.of(profile)))
                .sum();
        int after = now - count(gone) + count(coming);
        if (after > MOST_ON_A_SITE && after > now) {
            throw WixError.DESTINATIONS_LIMIT_EXCEEDED.refusal();
        }
    }

    private static int count(List<ObjectNode> regions) {
        return regions.stream()
                .mapToInt(region -> region.get("destinations").size())
                .sum();
    }
}
