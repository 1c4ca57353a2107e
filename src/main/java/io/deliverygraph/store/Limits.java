package io.deliverygraph.store;

import java.util.Set;

/**
 * How much a platform lets one store hold, {@link #UNLIMITED} where it names no limit. Checked before anything is
 * forwarded.
 *
 * @param profiles of a store, the default one counted
 * @param profileName characters in the name of a profile
 * @param destinations of a store, all profiles together; a destination counts once whatever its subdivisions
 * @param regionsOfProfile regions in one profile
 * @param carriersOfRegion carriers in one region
 * @param regionsOfOption regions that one shipping option may be linked to
 * @param subdivisions that may be served by themselves, full ISO 3166-2 codes; empty where the platform names none and
 *     takes them all
 * @param countriesWithoutSubdivisions countries that can only be served as a whole
 */
public record Limits(
        int profiles,
        int profileName,
        int destinations,
        int regionsOfProfile,
        int carriersOfRegion,
        int regionsOfOption,
        Set<String> countriesWithoutSubdivisions,
        Set<String> subdivisions) {

    /** The platform names no limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public Limits {
        countriesWithoutSubdivisions = Set.copyOf(countriesWithoutSubdivisions);
        subdivisions = Set.copyOf(subdivisions);
    }

    /** Whether a country can be served in parts. */
    public boolean dividesCountry(String countryCode) {
        return !countriesWithoutSubdivisions.contains(countryCode)
                && (subdivisions.isEmpty()
                        || subdivisions.stream().anyMatch(code -> code.startsWith(countryCode + "-")));
    }

    /** Whether this part of a country can be served by itself. */
    public boolean hasSubdivision(String code) {
        return subdivisions.isEmpty() || subdivisions.contains(code);
    }
}
