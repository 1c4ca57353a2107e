package io.deliverygraph.store;

import java.util.Set;

/**
 * How much a platform lets one store hold. Checked before anything is forwarded.
 *
 * @param profiles of a store, the default one counted
 * @param destinations of a store, all profiles together; a destination counts once whatever its subdivisions
 * @param regionsOfProfile regions in one profile
 * @param carriersOfRegion carriers in one region
 * @param regionsOfOption regions that one shipping option may be linked to
 * @param countriesWithoutSubdivisions countries that can only be served as a whole
 */
public record Limits(
        int profiles,
        int destinations,
        int regionsOfProfile,
        int carriersOfRegion,
        int regionsOfOption,
        Set<String> countriesWithoutSubdivisions) {

    public Limits {
        countriesWithoutSubdivisions = Set.copyOf(countriesWithoutSubdivisions);
    }
}
