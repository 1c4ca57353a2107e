package io.deliverygraph.quote;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.profile.DestinationInput;
import io.deliverygraph.store.Store;
import io.deliverygraph.store.WeightUnit;
import java.util.List;
import java.util.stream.Stream;

/** A line of a question, written short; what a test does not name is the same everywhere. */
record Asked(
        String ref,
        String item,
        String profile,
        int quantity,
        RequestedPrice price,
        RequestedWeight weight,
        Boolean ships,
        String plan,
        String origin) {

    /** One piece for 5.00 EUR. */
    static Asked line(String ref) {
        return new Asked(ref, null, null, 1, price("5.00", "EUR"), null, null, null, null);
    }

    static RequestedPrice price(String amount, String currency) {
        return new RequestedPrice(Decimal.of(amount), currency);
    }

    Asked item(String itemId) {
        return new Asked(ref, itemId, profile, quantity, price, weight, ships, plan, origin);
    }

    Asked pricedBy(String profileId) {
        return new Asked(ref, item, profileId, quantity, price, weight, ships, plan, origin);
    }

    Asked times(int pieces) {
        return new Asked(ref, item, profile, pieces, price, weight, ships, plan, origin);
    }

    Asked costing(String amount, String currency) {
        return new Asked(ref, item, profile, quantity, price(amount, currency), weight, ships, plan, origin);
    }

    Asked weighing(String value, WeightUnit unit) {
        RequestedWeight each = new RequestedWeight(Decimal.of(value), unit);
        return new Asked(ref, item, profile, quantity, price, each, ships, plan, origin);
    }

    Asked shipped(Boolean requiresShipping) {
        return new Asked(ref, item, profile, quantity, price, weight, requiresShipping, plan, origin);
    }

    Asked on(String sellingPlanId) {
        return new Asked(ref, item, profile, quantity, price, weight, ships, sellingPlanId, origin);
    }

    Asked from(String originId) {
        return new Asked(ref, item, profile, quantity, price, weight, ships, plan, originId);
    }

    /** The question for one line to Germany. */
    QuoteRequest at(Store store) {
        return request(store, this);
    }

    /** The question for these lines to Germany. */
    static QuoteRequest request(Store store, Asked... lines) {
        return request(store, List.of(), lines);
    }

    static QuoteRequest request(Store store, List<String> carriersDown, Asked... lines) {
        return new QuoteRequest(
                store.id(),
                new DestinationInput("DE", null, null),
                Stream.of(lines).map(Asked::requested).toList(),
                null,
                null,
                carriersDown);
    }

    private RequestedLine requested() {
        return new RequestedLine(ref, item, profile, quantity, price, weight, ships, plan, origin);
    }
}
