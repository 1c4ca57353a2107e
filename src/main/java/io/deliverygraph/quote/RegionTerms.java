package io.deliverygraph.quote;

import io.deliverygraph.profile.DeliveryRegion;
import java.util.List;
import java.util.stream.Stream;

/** A region, with what is set up for it. */
record RegionTerms(DeliveryRegion region, List<OptionTerms> options, List<CarrierTerms> carriers) {

    /** All conditions of its options and carriers. */
    Stream<ConditionTerms> conditions() {
        return Stream.concat(
                options.stream().flatMap(option -> option.rates().stream()).flatMap(rate -> rate.conditions().stream()),
                carriers.stream().flatMap(carrier -> carrier.conditions().stream()));
    }

    /** Only a region with a switch of its own can be off. */
    boolean isActive() {
        return !Boolean.FALSE.equals(region.active());
    }

    /** Shorter native ids first, so that numbers come in their order. */
    static int byNativeId(RegionTerms one, RegionTerms other) {
        String left = one.region.nativeId();
        String right = other.region.nativeId();
        return left.length() == right.length() ? left.compareTo(right) : Integer.compare(left.length(), right.length());
    }
}
