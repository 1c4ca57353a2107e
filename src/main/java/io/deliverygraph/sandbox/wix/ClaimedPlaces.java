package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The places regions of one profile have named so far. */
final class ClaimedPlaces {

    private boolean restOfWorld;
    private final Set<String> wholeCountries = new HashSet<>();
    private final Map<String, Set<String>> subdivisionsByCountry = new HashMap<>();

    /** Claims the destinations of a region. Answers false if one of them is taken already. */
    boolean claim(JsonNode destinations) {
        if (destinations.isEmpty()) {
            return claimRestOfWorld();
        }
        for (JsonNode destination : destinations) {
            if (!claim(destination.get("countryCode").textValue(), destination.get("subdivisions"))) {
                return false;
            }
        }
        return true;
    }

    private boolean claimRestOfWorld() {
        boolean free = !restOfWorld;
        restOfWorld = true;
        return free;
    }

    private boolean claim(String country, JsonNode subdivisions) {
        if (wholeCountries.contains(country)) {
            return false;
        }
        if (subdivisions.isEmpty()) {
            wholeCountries.add(country);
            return !subdivisionsByCountry.containsKey(country);
        }
        Set<String> places = new HashSet<>();
        subdivisions.forEach(subdivision -> places.add(subdivision.textValue()));
        Set<String> taken = subdivisionsByCountry.computeIfAbsent(country, none -> new HashSet<>());
        int before = taken.size();
        taken.addAll(places);
        return taken.size() == before + places.size();
    }
}
