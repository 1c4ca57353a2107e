package io.deliverygraph.deferred;

import static io.deliverygraph.deferred.Deferred.flat;
import static io.deliverygraph.deferred.Deferred.flatRate;
import static io.deliverygraph.deferred.Deferred.free;
import static io.deliverygraph.deferred.Deferred.groupIds;
import static io.deliverygraph.deferred.Deferred.only;
import static io.deliverygraph.testing.Sample.dollars;
import static io.deliverygraph.testing.Sample.places;
import static io.deliverygraph.testing.Sample.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.profile.NewRegion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The zones that the three uses of a deferred profile come to (Shopify contract 6), and what they are called. */
class ShippingRulesTest {

    private static final List<String> GROUPS = groupIds("a");

    @Test
    void freeShippingIsOneZoneAtNoPrice() {
        assertThat(ShippingRules.zones(shop(), free(GROUPS, List.of())))
                .containsExactly(new Zone(new NewRegion("Everywhere", true, List.of()), "Free", dollars("0")));
        assertThat(ShippingRules.zones(shop(), free(GROUPS, places("DE", "FR"))))
                .containsExactly(
                        new Zone(new NewRegion("Germany, France", true, places("DE", "FR")), "Free", dollars("0")));
    }

    @Test
    void shippingToSomePlacesOnlyIsOneZoneAtOnePrice() {
        assertThat(ShippingRules.zones(shop(), only(GROUPS, places("US", "CA"))))
                .containsExactly(new Zone(
                        new NewRegion("United States, Canada", true, places("US", "CA")), "Only", dollars("7.50")));
    }

    @Test
    void eachFlatRateIsAZoneOfItsOwn() {
        assertThat(ShippingRules.zones(shop(), flat(GROUPS, flatRate("US"), flatRate())))
                .containsExactly(
                        new Zone(new NewRegion("United States", true, places("US")), "Flat", dollars("5")),
                        new Zone(new NewRegion("Rest of world", true, List.of()), "Flat", dollars("5")));
    }

    @Test
    void theOnlyFlatRateIsEverywhereWhereItNamesNoPlace() {
        assertThat(ShippingRules.zones(shop(), flat(GROUPS, flatRate())))
                .extracting(zone -> zone.region().name())
                .containsExactly("Everywhere");
    }

    @Test
    void zonesThatWouldBeCalledAlikeGetANumber() {
        assertThat(ShippingRules.zones(
                        shop(),
                        flat(
                                GROUPS,
                                flatRate("US: US-AL US-AK US-AZ US-AR"),
                                flatRate("US: US-AL US-AK US-AZ US-CA"),
                                flatRate("DE"),
                                flatRate("US: US-AL US-AK US-AZ US-CO"))))
                .extracting(zone -> zone.region().name())
                .containsExactly(
                        "United States (AL, AK, AZ, …)",
                        "United States (AL, AK, AZ, …) 2",
                        "Germany",
                        "United States (AL, AK, AZ, …) 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE                        | Germany",
                "US: US-CA                 | United States (CA)",
                "US: US-CA US-NY US-TX     | United States (CA, NY, TX)",
                "US: US-CA US-NY US-TX US-WA | United States (CA, NY, TX, …)",
                "DE; FR; IT                | Germany, France, Italy",
                "DE; FR; IT; ES            | Germany, France, Italy and 1 more",
                "DE; FR; IT; ES; PT        | Germany, France, Italy and 2 more",
                "DE; US: US-CA             | Germany, United States (CA)"
            })
    void aZoneIsCalledAfterTheFirstOfItsPlaces(String written, String name) {
        assertThat(ZoneNames.of(places(written.split("; ")), true)).isEqualTo(name);
    }

    @Test
    void theRestOfTheWorldIsEverywhereWhereNothingElseIs() {
        assertThat(ZoneNames.of(List.of(), true)).isEqualTo("Everywhere");
        assertThat(ZoneNames.of(List.of(), false)).isEqualTo("Rest of world");
    }
}
