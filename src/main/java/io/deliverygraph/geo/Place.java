package io.deliverygraph.geo;

import java.util.List;

/** A country, or some of its subdivisions. */
public interface Place {

    /** ISO 3166-1 alpha-2, such as {@code US}. Null or unknown only in input that is not yet validated. */
    String countryCode();

    /**
     * Full ISO 3166-2 codes, such as {@code US-CA}; empty means the whole country. Never null; an element is null only
     * in input that is not yet validated.
     */
    List<String> subdivisions();
}
