package io.deliverygraph.geo;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** By what a region serves a place, the most specific first: the order of the constants is that of preference. */
@Enum("CoverageMatch")
@Description("By what a region serves a place. The most specific wins: subdivision, then country, then rest of world.")
public enum Match {
    /** It names the subdivision. */
    SUBDIVISION,
    /** It names the country as a whole. */
    COUNTRY,
    /** Nothing names the place, and it takes what nothing names. */
    REST_OF_WORLD,
    /** Nothing serves the place. */
    NOT_COVERED
}
