package io.deliverygraph.quote;

import static io.deliverygraph.quote.AtTheSite.BUILT_IN;
import static io.deliverygraph.quote.AtTheSite.atWork;
import static io.deliverygraph.quote.AtTheSite.backup;
import static io.deliverygraph.quote.AtTheSite.inactive;
import static io.deliverygraph.quote.AtTheSite.line;
import static io.deliverygraph.quote.AtTheSite.notOffered;
import static io.deliverygraph.quote.AtTheSite.offered;
import static io.deliverygraph.quote.AtTheSite.perItem;
import static io.deliverygraph.quote.AtTheSite.rate;
import static io.deliverygraph.quote.AtTheSite.surcharge;
import static io.deliverygraph.quote.AtTheSite.worth;
import static io.deliverygraph.testing.Sample.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every candidate once, offered with its price or not offered with all its reasons. */
class WhyNotOfferedTest {

    private static final List<ShippingRate> TIERS = List.of(rate("5.00", "price < 50"), rate("0", "price >= 50"));

    @Test
    void saysHowMuchMoreShipsForFree() {
        QuoteGroup group = AtTheSite.with(region("home", "DE"))
                .option("std", TIERS, "home")
                .group("DE", worth("44.99"));

        QuotedRate standard = offered(group, "Option std");

        assertThat(standard.price()).isEqualTo(Sample.euros("5.00"));
        assertThat(standard.decisions())
                .extracting(Decision::messageKey, Decision::expected, Decision::actual, Decision::missing)
                .containsExactly(
                        tuple("quote.CONDITION_MET", "< 50.00 EUR", "44.99 EUR", null),
                        tuple("quote.CONDITION_NOT_MET.price.free", "≥ 50.00 EUR", "44.99 EUR", "5.01 EUR"));
    }

    @Test
    void takesTheLowestOfTheRatesThatApply() {
        QuoteGroup group = AtTheSite.with(region("home", "DE"))
                .option("std", List.of(rate("7.00"), rate("4.00", "price >= 10"), rate("9.00")), "home")
                .group("DE", worth("10"));

        assertThat(offered(group, "Option std").price()).isEqualTo(Sample.euros("4.00"));
    }

    @Test
    void roundsAPriceHalfUpAndSaysSo() {
        DeliveryQuote quote = AtTheSite.with(region("home", "DE"))
                .option("std", List.of(rate("5.125")), "home")
                .quote("DE", worth("10"));

        assertThat(offered(quote.groups().get(0), "Option std").price()).isEqualTo(Sample.euros("5.13"));
        assertThat(quote.assumptions()).contains(Assumed.ROUNDING);
    }

    @Test
    void givesEveryReasonOfEveryRate() {
        QuoteGroup group = AtTheSite.with(region("home", "DE"))
                .option("std", List.of(rate("5", "price >= 50", "quantity >= 3"), rate("9", "price < 20")), "home")
                .group("DE", worth("30"));

        assertThat(notOffered(group, "Option std").decisions())
                .extracting(Decision::messageKey, Decision::expected, Decision::actual, Decision::missing)
                .containsExactly(
                        tuple("quote.CONDITION_NOT_MET.price.less", "≥ 50.00 EUR", "30.00 EUR", "20.00 EUR"),
                        tuple("quote.CONDITION_NOT_MET.quantity.less", "≥ 3", "1", "2"),
                        tuple("quote.CONDITION_NOT_MET.price.more", "< 20.00 EUR", "30.00 EUR", "-10.01 EUR"));
    }

    @Test
    void leavesOpenWhatAMissingWeightCouldChange() {
        AtTheSite site = AtTheSite.with(region("home", "DE"))
                .option("light", List.of(rate("5", "weight <= 2")), "home")
                .option("heavy", List.of(rate("9", "weight > 2")), "home");

        QuoteGroup unknown = site.group("DE", line("known", 1, "10", "1.5"), line("unknown", 1, "10", null));

        assertThat(notOffered(unknown, "Option light").decisions())
                .extracting(Decision::messageKey, Decision::lineRefs)
                .containsExactly(tuple("quote.CONDITION_NOT_DECIDABLE.weight", List.of("unknown")));
    }

    @Test
    void decidesWhatTheKnownWeightDecidesAlready() {
        AtTheSite site = AtTheSite.with(region("home", "DE"))
                .option("light", List.of(rate("5", "weight <= 2")), "home")
                .option("heavy", List.of(rate("9", "weight > 2")), "home");

        QuoteGroup tooMuch = site.group("DE", line("known", 2, "10", "1.5"), line("unknown", 1, "10", null));

        assertThat(offered(tooMuch, "Option heavy").price()).isEqualTo(Sample.euros("9.00"));
        assertThat(notOffered(tooMuch, "Option light").decisions())
                .extracting(Decision::messageKey, Decision::actual, Decision::missing)
                .containsExactly(tuple("quote.CONDITION_NOT_MET.weight.more", "3 kg", "-1 kg"));
    }

    @Test
    void multipliesByAllItemsAndSaysSo() {
        DeliveryQuote quote = AtTheSite.with(region("home", "DE"))
                .option("letter", List.of(perItem("3.50")), "home")
                .quote("DE", line("a", 2, "10", null), line("b", 3, "10", null));

        assertThat(offered(quote.groups().get(0), "Option letter").price()).isEqualTo(Sample.euros("17.50"));
        assertThat(quote.assumptions()).contains(Assumed.MULTIPLY);
    }

    @Test
    void namesTheRegionsOfAnOptionThatIsForOtherPlaces() {
        QuoteGroup group = AtTheSite.with(region("home", "DE"), region("abroad", "FR"), region("far", "US"))
                .option("std", List.of(rate("5")), "home")
                .option("boat", List.of(rate("5")), "abroad", "far")
                .group("DE", worth("10"));

        assertThat(notOffered(group, "Option boat").decisions())
                .extracting(Decision::messageKey, decision -> decision.words().get("regions"))
                .containsExactly(tuple("quote.NO_REGION_FOR_DESTINATION.elsewhere", "abroad, far"));
    }

    @Test
    void saysThatNoRegionServesThePlace() {
        DeliveryQuote quote = AtTheSite.with(region("home", "DE"))
                .option("std", List.of(rate("5")), "home")
                .quote("US-CA", worth("10"));

        assertThat(quote.deliverable()).isFalse();
        assertThat(quote.payment()).isNull();
        assertThat(quote.groups().get(0).region()).isNull();
        assertThat(quote.groups().get(0).decisions())
                .extracting(Decision::messageKey, Decision::rule, Decision::actual)
                .containsExactly(tuple("quote.NO_REGION_FOR_DESTINATION", "Wix 7.2", "US-CA"));
        assertThat(notOffered(quote.groups().get(0), "Option std").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.NO_REGION_FOR_DESTINATION.nowhere");
    }

    @Test
    void saysThatTheRegionIsOff() {
        QuoteGroup group = AtTheSite.with(inactive("home", "DE"))
                .option("std", List.of(rate("5")), "home")
                .group("DE", worth("10"));

        assertThat(group.region()).isNull();
        assertThat(group.decisions()).extracting(Decision::messageKey).containsExactly("quote.REGION_INACTIVE");
        assertThat(notOffered(group, "Option std").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.REGION_INACTIVE.rate");
    }

    @Test
    void saysThatABetterRegionIsOff() {
        QuoteGroup group = AtTheSite.with(inactive("home", "DE"), region("rest"))
                .option("std", List.of(rate("5")), "rest")
                .group("DE", worth("10"));

        assertThat(group.region().name()).isEqualTo("rest");
        assertThat(group.decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.REGION_MATCHED.REST_OF_WORLD", "quote.REGION_INACTIVE");
    }

    @Test
    void letsTheBackupRateSpeakForASilentCarrierWithItsSurcharges() {
        DeliveryQuote quote = AtTheSite.with(region(
                        "home",
                        List.of(atWork("dhl", backup("Parcel", "9.99", true), surcharge("Handling", "1.50"))),
                        "DE"))
                .installed("dhl", "DHL", false)
                .quote("DE", worth("10"));

        QuotedRate parcel = offered(quote.groups().get(0), "Parcel");
        assertThat(parcel.price()).isEqualTo(Sample.euros("11.49"));
        assertThat(parcel.isBackupRate()).isTrue();
        assertThat(parcel.decisions())
                .extracting(Decision::messageKey, Decision::actual)
                .containsExactly(
                        tuple("quote.CARRIER_RATE_UNAVAILABLE", null),
                        tuple("quote.BACKUP_RATE_USED", "9.99 EUR"),
                        tuple("quote.BACKUP_RATE_USED.surcharge", "1.50 EUR"));
        assertThat(quote.assumptions()).contains(Assumed.SILENT, Assumed.SURCHARGES);
    }

    @Test
    void saysThatTheBackupRateOfASilentCarrierIsOffOrMissing() {
        QuoteGroup group = AtTheSite.with(region(
                        "home", List.of(atWork("dhl", backup("Parcel", "9.99", false)), atWork("ups", null)), "DE"))
                .installed("ups", "UPS", false)
                .group("DE", worth("10"));

        assertThat(notOffered(group, "Parcel").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.CARRIER_RATE_UNAVAILABLE", "quote.BACKUP_RATE_INACTIVE");
        assertThat(notOffered(group, "UPS").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.CARRIER_RATE_UNAVAILABLE", "quote.BACKUP_RATE_INACTIVE.missing");
    }

    @Test
    void hearsTheBuiltInCarrierThroughItsOptions() {
        AtTheSite site = AtTheSite.with(region("home", List.of(atWork(BUILT_IN, backup("Plain", "4.00", true))), "DE"))
                .installed(BUILT_IN, "Basic Shipping", false)
                .option("std", List.of(rate("5")), "home");

        QuoteGroup speaking = site.group("DE", worth("10"));
        assertThat(speaking.offered()).extracting(QuotedRate::title).containsExactly("Option std");
        assertThat(notOffered(speaking, "Plain").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.BACKUP_RATE_INACTIVE.notNeeded");

        QuoteGroup silenced = site.withSilent(BUILT_IN).group("DE", worth("10"));
        assertThat(silenced.offered()).extracting(QuotedRate::title).containsExactly("Plain");
        assertThat(notOffered(silenced, "Option std").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.CARRIER_RATE_UNAVAILABLE.option");
    }

    @Test
    void saysThatTheBuiltInCarrierHasNothingToSayWithoutAnOption() {
        QuoteGroup group = AtTheSite.with(region("home", List.of(atWork(BUILT_IN, null)), "DE"))
                .installed(BUILT_IN, "Basic Shipping", false)
                .group("DE", worth("10"));

        assertThat(notOffered(group, "Basic Shipping").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.CARRIER_RATE_UNAVAILABLE.builtIn");
    }

    @Test
    void ordersWhatIsOfferedByPrice() {
        QuoteGroup group = AtTheSite.with(region("home", "DE"))
                .option("b", List.of(rate("5.0")), "home")
                .option("c", List.of(rate("10")), "home")
                .option("a", List.of(rate("5.00")), "home")
                .group("DE", worth("10"));

        assertThat(group.offered()).extracting(QuotedRate::title).containsExactly("Option a", "Option b", "Option c");
    }
}
