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
 * @param countriesWithoutSubdivisions countries that can only be served as a whole
 */
public record Limits(
        int profiles,
        int profileName,
        int destinations,
        int regionsOfProfile,
        int carriersOfRegion,
        int regionsOfOption,
        Set<String> countriesWithoutSubdivisions) {

    /** The platform names no limit. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    public Limits {
        countriesWithoutSubdivisions = Set.copyOf(countriesWithoutSubdivisions);
    }
}
