package io.deliverygraph.geo;

import java.util.List;

/**
 * A country, or some of its subdivisions.
 *
 * <p>Inputs may implement it. Types that the graph returns must not: the GraphQL engine would make it an interface of
 * the graph, and a type of every class that implements it. They answer with {@link #of} instead.
 */
public interface Place {

    /** ISO 3166-1 alpha-2, such as {@code US}. Null or unknown only in input that is not yet validated. */
    String countryCode();

    /**
     * Full ISO 3166-2 codes, such as {@code US-CA}; empty means the whole country. Never null; an element is null only
     * in input that is not yet validated.
     */
    List<String> subdivisions();

    /** No subdivisions mean the whole country. Neither the list nor an element may be null. */
    static Place of(String countryCode, List<String> subdivisions) {
        return new NamedPlace(countryCode, subdivisions);
    }
}
