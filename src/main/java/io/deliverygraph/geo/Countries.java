package io.deliverygraph.geo;

import java.util.Locale;
import java.util.Set;

/**
 * The countries of ISO 3166-1, as this Java release knows them. Kosovo's user-assigned {@code XK} is not one of them.
 */
public final class Countries {

    private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

    private Countries() {}

    /** Whether the code is an ISO 3166-1 alpha-2 code. Upper case only; false for null. */
    public static boolean isCountry(String alpha2) {
        return alpha2 != null && KNOWN.contains(alpha2);
    }
}
