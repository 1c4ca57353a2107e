package io.deliverygraph.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The ground one region covers. No places at all means the rest of the world: every place that no other region names
 * (Wix contract 7.2).
 *
 * <p>Two places overlap if they name the same country and either is the whole country, or if they share a subdivision.
 * Codes are compared exactly: US-PR and PR are different places. Places that name no country overlap nothing. Indexed
 * by country, so that comparing costs one look-up for each subdivision, however long the lists.
 */
public final class Territory {

    private final List<Place> places;
    private final boolean restOfWorld;
    private final Map<String, Claims> byCountry = new HashMap<>();
    private final List<Overlap> overlapsWithin = new ArrayList<>();

    private Territory(List<? extends Place> places, boolean restOfWorld) {
        this.restOfWorld = restOfWorld;
        // Not List.copyOf: input that is not yet validated may hold null elements, and positions must stay as they are.
        this.places = Collections.unmodifiableList(new ArrayList<>(places));
        for (int position = 0; position < places.size(); position++) {
            claim(position, places.get(position));
        }
    }

    /** The list's order gives the positions that {@link Overlap} speaks of. */
    public static Territory of(List<? extends Place> places) {
        return new Territory(places, places.isEmpty());
    }

    /** Named places and the rest of the world in one (Shopify contract 2.1: an entry beside others). */
    public static Territory withRestOfWorld(List<? extends Place> places) {
        return new Territory(places, true);
    }

    /** Whether two single places overlap. */
    public static boolean overlap(Place one, Place other) {
        return of(List.of(one)).overlaps(of(List.of(other)));
    }

    /** The places it names, in the order given. Elements are null only in input that is not yet validated. */
    public List<Place> places() {
        return places;
    }

    /** Whether it takes every place that no other region names. */
    public boolean isRestOfWorld() {
        return restOfWorld;
    }

    /** Two rests of the world overlap each other; the rest of the world never overlaps named places. */
    public boolean overlaps(Territory other) {
        return (restOfWorld && other.restOfWorld) || firstOverlapWith(other).isPresent();
    }

    /**
     * The first of our named places that meets one of the other's, with the first it meets there. Empty if none does.
     * Rests of the world have no positions: ask {@link #overlaps(Territory)} for them.
     */
    public Optional<Overlap> firstOverlapWith(Territory other) {
        for (int position = 0; position < places.size(); position++) {
            OptionalInt met = other.firstOverlapping(places.get(position));
            if (met.isPresent()) {
                return Optional.of(new Overlap(position, met.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /**
     * Each place that overlaps an earlier one of this territory, as (the first such earlier one, the place), in order.
     */
    public List<Overlap> overlapsWithin() {
        return Collections.unmodifiableList(overlapsWithin);
    }

    private void claim(int position, Place place) {
        if (namesNoCountry(place)) {
            return;
        }
        firstOverlapping(place).ifPresent(earlier -> overlapsWithin.add(new Overlap(earlier, position)));
        byCountry.computeIfAbsent(place.countryCode(), country -> new Claims()).add(position, place.subdivisions());
    }

    private OptionalInt firstOverlapping(Place place) {
        if (namesNoCountry(place) || !byCountry.containsKey(place.countryCode())) {
            return OptionalInt.empty();
        }
        return byCountry.get(place.countryCode()).firstOverlapping(place.subdivisions());
    }

    private static boolean namesNoCountry(Place place) {
        return place == null || place.countryCode() == null;
    }
}
