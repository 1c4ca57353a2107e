package io.deliverygraph.geo;

/** Where something goes to, as an input names it. Types that the graph returns must not implement it: {@link Place}. */
public interface Whereabouts {

    /** ISO 3166-1 alpha-2, such as {@code US}. Null or unknown only in input that is not yet validated. */
    String countryCode();

    /** Full ISO 3166-2 code, such as {@code US-CA}; null where only the country is known. */
    String subdivision();
}
