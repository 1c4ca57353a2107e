package io.deliverygraph.geo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What a territory holds of one country: for each part, the position of the first place that claims it. */
final class Claims {

    private static final int NOBODY = Integer.MAX_VALUE;

    private final Map<String, Integer> firstBySubdivision = new HashMap<>();
    private int firstOfAll = NOBODY;
    private int firstWhole = NOBODY;

    /** Positions must come in rising order, so that the first claim stays the lowest. */
    void add(int position, List<String> subdivisions) {
        firstOfAll = Math.min(firstOfAll, position);
        if (subdivisions.isEmpty()) {
            firstWhole = Math.min(firstWhole, position);
            return;
        }
        subdivisions.stream()
                .filter(Objects::nonNull)
                .forEach(subdivision -> firstBySubdivision.putIfAbsent(subdivision, position));
    }

    /** The lowest position whose place overlaps these subdivisions; none means the whole country. */
    OptionalInt firstOverlapping(List<String> subdivisions) {
        int first = subdivisions.isEmpty() ? firstOfAll : Math.min(firstWhole, firstNamed(subdivisions));
        return first == NOBODY ? OptionalInt.empty() : OptionalInt.of(first);
    }

    private int firstNamed(List<String> subdivisions) {
        return subdivisions.stream()
                .filter(Objects::nonNull)
                .flatMapToInt(subdivision -> IntStream.of(firstBySubdivision.getOrDefault(subdivision, NOBODY)))
                .min()
                .orElse(NOBODY);
    }
}
