package io.deliverygraph.quote;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A question, everything it names found.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param subdivision full ISO 3166-2; null where the caller names none
 * @param evaluatedAt from when durations of plans count
 * @param chosenOption handle or title of an option; null for the cheapest
 * @param silentCarriers native ids of carriers that the caller wants to count as silent
 */
record Cart(
        List<Line> lines,
        String countryCode,
        String subdivision,
        Instant evaluatedAt,
        String chosenOption,
        Set<String> silentCarriers) {

    Cart {
        lines = List.copyOf(lines);
        silentCarriers = Set.copyOf(silentCarriers);
    }

    /** Whether a deferred line ships: that excludes pickup (Shopify contract 7, R9 and R10). */
    boolean shipsDeferred() {
        return lines.stream().anyMatch(line -> line.ships() && line.isDeferred());
    }

    /** The destination as a person writes it: the most precise code there is. */
    String destination() {
        return subdivision == null ? countryCode : subdivision;
    }
}
