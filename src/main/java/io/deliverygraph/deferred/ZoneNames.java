package io.deliverygraph.deferred;

import io.deliverygraph.profile.DestinationSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names for zones that nobody named: what a merchant would write, in English as the platform's own. Pure. */
final class ZoneNames {

    private static final int NAMED = 3;

    private ZoneNames() {}

    /** @param alone whether the profile has no other zone, so that the rest of the world is everywhere */
    static String of(List<DestinationSet> destinations, boolean alone) {
        if (destinations.isEmpty()) {
            return alone ? "Everywhere" : "Rest of world";
        }
        String names = destinations.stream().limit(NAMED).map(ZoneNames::nameOf).collect(Collectors.joining(", "));
        int more = destinations.size() - NAMED;
        return more > 0 ? names + " and " + more + " more" : names;
    }

    private static String nameOf(DestinationSet place) {
        String country = new Locale("", place.countryCode()).getDisplayCountry(Locale.ENGLISH);
        if (place.subdivisions().isEmpty()) {
            return country;
        }
        return country
                + place.subdivisions().stream()
                        .limit(NAMED)
                        .map(code -> code.substring(code.indexOf('-') + 1))
                        .collect(Collectors.joining(
                                ", ", " (", place.subdivisions().size() > NAMED ? ", …)" : ")"));
    }
}
