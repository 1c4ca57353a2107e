package io.deliverygraph.deferred;

import static io.deliverygraph.deferred.RefusedDeferred.broken;
import static io.deliverygraph.testing.DeferredInputs.flatRate;
import static io.deliverygraph.testing.DeferredInputs.good;
import static io.deliverygraph.testing.DeferredMutation.CREATE_PROFILE;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static io.deliverygraph.testing.Inputs.with;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Shipping rules that we refuse: their number, places, texts and amounts. */
final class RefusedRules {

    private static final String ONE_RULE = "INVALID_VALUE input";

    private RefusedRules() {}

    static Stream<RefusedDeferred> all() {
        return Stream.of(number(), places(), overlaps(), texts(), amounts()).flatMap(each -> each);
    }

    private static Stream<RefusedDeferred> number() {
        Map<String, Object> only = input("destinations", List.of(place("CA")), "title", "T", "amount", "1");
        List<Map<String, Object>> flat = List.of(flatRate("T", "1"));
        return Stream.of(
                broken(CREATE_PROFILE, "freeShipping", null, ONE_RULE),
                broken(CREATE_PROFILE, "shipOnlyTo", only, ONE_RULE),
                broken(CREATE_PROFILE, "flatRates", flat, ONE_RULE),
                new RefusedDeferred(
                        CREATE_PROFILE,
                        with(with(good(CREATE_PROFILE), "shipOnlyTo", only), "flatRates", flat),
                        List.of(ONE_RULE)),
                flat(List.of(), "REQUIRED input.flatRates"),
                flat(Collections.nCopies(101, flatRate("T", "1", place("CA"))), "TOO_MANY input.flatRates"));
    }

    private static Stream<RefusedDeferred> places() {
        return Stream.of(
                only(List.of(), "REQUIRED input.shipOnlyTo.destinations"),
                only(List.of(place("XX")), "INVALID_COUNTRY input.shipOnlyTo.destinations.0.countryCode"),
                only(List.of(place("CA"), place("jp")), "INVALID_COUNTRY input.shipOnlyTo.destinations.1.countryCode"),
                only(
                        List.of(place("US", "US-CA", "US-ZZ")),
                        "INVALID_SUBDIVISION input.shipOnlyTo.destinations.0.subdivisions.1"),
                free(List.of(place("")), "INVALID_COUNTRY input.freeShipping.destinations.0.countryCode"),
                free(
                        List.of(place("US", "CA-ON")),
                        "INVALID_SUBDIVISION input.freeShipping.destinations.0.subdivisions.0"),
                flat(
                        List.of(flatRate("T", "1"), flatRate("T", "1", place("ZZ"))),
                        "INVALID_COUNTRY input.flatRates.1.destinations.0.countryCode"));
    }

    private static Stream<RefusedDeferred> overlaps() {
        return Stream.of(
                only(List.of(place("CA"), place("CA", "CA-ON")), "DESTINATION_OVERLAP input.shipOnlyTo.destinations.1"),
                free(List.of(place("US"), place("US")), "DESTINATION_OVERLAP input.freeShipping.destinations.1"),
                flat(
                        List.of(flatRate("T", "1", place("CA", "CA-ON"), place("CA", "CA-ON", "CA-QC"))),
                        "DESTINATION_OVERLAP input.flatRates.0.destinations.1"),
                flat(
                        List.of(
                                flatRate("T", "1", place("CA", "CA-ON")),
                                flatRate("T", "1", place("US")),
                                flatRate("T", "1", place("CA"))),
                        "DESTINATION_OVERLAP input.flatRates.2.destinations"),
                flat(
                        List.of(
                                flatRate("T", "1"),
                                flatRate("T", "1", place("US")),
                                flatRate("T", "1"),
                                flatRate("T", "1", place("US", "US-CA"))),
                        "DESTINATION_OVERLAP input.flatRates.2.destinations",
                        "DESTINATION_OVERLAP input.flatRates.3.destinations"));
    }

    private static Stream<RefusedDeferred> texts() {
        String long256 = "Zq7secret" + "🚚".repeat(247);
        return Stream.of(
                broken(CREATE_PROFILE, "freeShipping", input("title", ""), "REQUIRED input.freeShipping.title"),
                broken(CREATE_PROFILE, "freeShipping", input("title", long256), "TOO_LONG input.freeShipping.title"),
                rule("shipOnlyTo", flatRate("", "1", place("CA")), "REQUIRED input.shipOnlyTo.title"),
                rule("shipOnlyTo", flatRate(long256, "1", place("CA")), "TOO_LONG input.shipOnlyTo.title"),
                flat(List.of(flatRate("", "1")), "REQUIRED input.flatRates.0.title"),
                flat(List.of(flatRate(long256, "1")), "TOO_LONG input.flatRates.0.title"));
    }

    private static Stream<RefusedDeferred> amounts() {
        return Stream.of("-77.7", "1000000000", "1.2345", "Zq7secret", "1e3", "", "1,5", "1.", ".5", "+1")
                .flatMap(amount -> Stream.of(
                        rule(
                                "shipOnlyTo",
                                flatRate("T", amount, place("CA")),
                                "INVALID_AMOUNT input.shipOnlyTo.amount"),
                        flat(
                                List.of(flatRate("T", "1", place("CA")), flatRate("T", amount)),
                                "INVALID_AMOUNT input.flatRates.1.amount")));
    }

    private static RefusedDeferred only(List<?> places, String... problems) {
        return rule("shipOnlyTo", input("destinations", places, "title", "T", "amount", "1"), problems);
    }

    private static RefusedDeferred free(List<?> places, String... problems) {
        return rule("freeShipping", input("destinations", places, "title", "T"), problems);
    }

    private static RefusedDeferred flat(List<?> rates, String... problems) {
        return rule("flatRates", rates, problems);
    }

    /** The one rule instead of the good input's. */
    private static RefusedDeferred rule(String field, Object value, String... problems) {
        Map<String, Object> none = with(good(CREATE_PROFILE), "freeShipping", null);
        return new RefusedDeferred(CREATE_PROFILE, with(none, field, value), List.of(problems));
    }
}
