package io.deliverygraph.geo;

import java.util.List;

/** A place that is nothing else besides. */
record NamedPlace(String countryCode, List<String> subdivisions) implements Place {

    NamedPlace {
        subdivisions = List.copyOf(subdivisions);
    }
}
