package io.deliverygraph.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Which of several territories serves a place: what names the subdivision, before what names the whole country (Wix
 * contract 7.2; Shopify's does not say, so the same is assumed of it), before the rest of the world (Wix contract 7.2,
 * Shopify contract 8 step 5). Of equals, the first entry.
 *
 * <p>Immutable. Every answer is worked out while it is built, so that a question costs one look-up for the country and
 * one for the subdivision, however many destinations there are. Codes are compared exactly.
 *
 * @param <T> what stands on the ground, such as a region
 */
public final class Atlas<T> {

    private final Map<String, Country<T>> byCountry;
    private final Serving<T> elsewhere;

    private Atlas(Map<String, Country<T>> byCountry, Serving<T> elsewhere) {
        this.byCountry = byCountry;
        this.elsewhere = elsewhere;
    }

    /**
     * @param values in order of preference among equals
     * @param ground where each of them stands; asked once for each
     */
    public static <T> Atlas<T> of(List<T> values, Function<? super T, Territory> ground) {
        Map<String, Claimed<T>> claims = new HashMap<>();
        List<T> restOfWorld = new ArrayList<>();
        for (T value : values) {
            Territory territory = ground.apply(value);
            territory.places().stream()
                    .filter(place -> place != null && place.countryCode() != null)
                    .forEach(place -> claims.computeIfAbsent(place.countryCode(), country -> new Claimed<>())
                            .add(value, place.subdivisions()));
            if (territory.isRestOfWorld()) {
                restOfWorld.add(value);
            }
        }
        Serving<T> elsewhere = Serving.of(Match.REST_OF_WORLD, restOfWorld);
        Map<String, Country<T>> byCountry = new HashMap<>();
        claims.forEach((country, claimed) -> byCountry.put(country, claimed.settled(elsewhere)));
        return new Atlas<>(byCountry, elsewhere);
    }

    /**
     * What serves a place.
     *
     * @param countryCode ISO 3166-1 alpha-2
     * @param subdivision full ISO 3166-2 code; null where only the country is known, and then nothing that lists
     *     subdivisions matches
     */
    public Serving<T> serving(String countryCode, String subdivision) {
        Country<T> country = byCountry.get(countryCode);
        return country == null ? elsewhere : country.serving(subdivision);
    }

    /** Whether something names parts of this country, of which a question about the country alone can match none. */
    public boolean divides(String countryCode) {
        Country<T> country = byCountry.get(countryCode);
        return country != null && !country.bySubdivision().isEmpty();
    }

    /** The answers for one country. */
    private record Country<T>(Map<String, Serving<T>> bySubdivision, Serving<T> otherwise) {

        Serving<T> serving(String subdivision) {
            return subdivision == null ? otherwise : bySubdivision.getOrDefault(subdivision, otherwise);
        }
    }

    /** Who names a country, as a whole or in parts; each once for each of them. */
    private static final class Claimed<T> {

        private final List<T> whole = new ArrayList<>();
        private final Map<String, List<T>> parts = new HashMap<>();

        void add(T value, List<String> subdivisions) {
            if (subdivisions.isEmpty()) {
                addOnce(whole, value);
            }
            subdivisions.stream()
                    .filter(Objects::nonNull)
                    .forEach(part -> addOnce(parts.computeIfAbsent(part, absent -> new ArrayList<>()), value));
        }

        /** Values come one after the other, so a repeat is the last one again. */
        private static <T> void addOnce(List<T> claimants, T value) {
            if (claimants.isEmpty() || claimants.get(claimants.size() - 1) != value) {
                claimants.add(value);
            }
        }

        Country<T> settled(Serving<T> elsewhere) {
            Map<String, Serving<T>> bySubdivision = new HashMap<>();
            parts.forEach((part, naming) -> {
                List<T> all = new ArrayList<>(naming);
                whole.stream()
                        .filter(value -> naming.stream().noneMatch(each -> each == value))
                        .forEach(all::add);
                bySubdivision.put(part, Serving.of(Match.SUBDIVISION, all));
            });
            return new Country<>(bySubdivision, whole.isEmpty() ? elsewhere : Serving.of(Match.COUNTRY, whole));
        }
    }
}
