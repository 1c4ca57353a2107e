package io.deliverygraph.quote;

import io.deliverygraph.profile.Origin;
import java.math.BigDecimal;
import java.util.List;

/**
 * Lines that are shipped and priced together.
 *
 * @param origin null on a platform without origins, or where no place ships the goods now
 * @param decisions why these lines, and why together
 */
record Shipment(
        String id,
        ProfileTerms profile,
        Departure departure,
        Origin origin,
        List<LinePrice> lines,
        List<Decision> decisions) {

    Shipment {
        lines = List.copyOf(lines);
        decisions = List.copyOf(decisions);
    }

    List<String> refs() {
        return lines.stream().map(price -> price.line().ref()).toList();
    }

    boolean hasDeferred() {
        return lines.stream().anyMatch(price -> price.line().isDeferred());
    }

    boolean hasOneTime() {
        return lines.stream().anyMatch(price -> !price.line().isDeferred());
    }

    /** Whether no goods leave from there: the place ships nothing now, or not for this profile. */
    boolean isStuck() {
        return isStuck(departure, origin);
    }

    static boolean isStuck(Departure departure, Origin origin) {
        return departure == Departure.NONE || (departure.nativeId() != null && (origin == null || !origin.active()));
    }

    /** Deferred lines only, all of which take the rates of an ordinary profile (Shopify contract 7, R12). */
    boolean isInherited() {
        return hasDeferred() && !hasOneTime() && lines.stream().noneMatch(price -> profile.isLinkedTo(price.line()));
    }

    /** What its goods cost after the plans' price adjustments. */
    BigDecimal goods() {
        return lines.stream().map(LinePrice::total).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal quantity() {
        return BigDecimal.valueOf(
                lines.stream().mapToLong(price -> price.line().quantity()).sum());
    }
}
