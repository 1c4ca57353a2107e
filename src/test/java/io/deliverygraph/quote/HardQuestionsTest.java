package io.deliverygraph.quote;

import static io.deliverygraph.quote.AtTheSite.BUILT_IN;
import static io.deliverygraph.quote.AtTheSite.atWork;
import static io.deliverygraph.quote.AtTheSite.backup;
import static io.deliverygraph.quote.AtTheSite.inactive;
import static io.deliverygraph.quote.AtTheSite.line;
import static io.deliverygraph.quote.AtTheSite.notOffered;
import static io.deliverygraph.quote.AtTheSite.offered;
import static io.deliverygraph.quote.AtTheSite.rate;
import static io.deliverygraph.quote.AtTheSite.worth;
import static io.deliverygraph.testing.Sample.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.deliverygraph.option.ShippingRate;
import io.deliverygraph.testing.Sample;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is easily promised and not true, and what is easily left unsaid. */
class HardQuestionsTest {

    @Test
    void promisesNothingForOneOfTwoThingsThatAreMissing() {
        QuotedRate standard =
                standard(line("a", 1, "44.99", null), rate("5"), rate("0", "price >= 50", "quantity >= 5"));

        assertThat(standard.decisions()).isEmpty();
    }

    @Test
    void promisesNothingThatMoreGoodsMayBreak() {
        QuotedRate standard =
                standard(line("a", 1, "44.99", "4.9"), rate("5"), rate("0", "price >= 50", "weight <= 5"));

        assertThat(standard.decisions()).isEmpty();
    }

    @Test
    void promisesNoPriceThatGrowsWithTheItemsItAsksFor() {
        ShippingRate each = ShippingRate.of(
                null,
                true,
                Sample.euros("1.00"),
                true,
                rate("1", "quantity >= 5").conditions());

        assertThat(standard(line("a", 3, "10", null), rate("4.00"), each).decisions())
                .isEmpty();
    }

    @Test
    void promisesNothingThatContradictsItself() {
        assertThat(standard(worth("10"), rate("5"), rate("0", "price >= 50", "price <= 40"))
                        .decisions())
                .isEmpty();
    }

    @Test
    void saysThatACheaperRateWaitsForAWeight() {
        QuotedRate standard = standard(worth("10"), rate("10"), rate("5", "weight <= 1"));

        assertThat(standard.price()).isEqualTo(Sample.euros("10.00"));
        assertThat(standard.decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.CONDITION_NOT_DECIDABLE.weight");
    }

    @Test
    void asksForAGramMoreWhereMoreThanAWeightIsAskedFor() {
        QuoteGroup group = AtTheSite.with(region("home", "DE"))
                .option("std", List.of(rate("5", "weight > 5")), "home")
                .group("DE", line("a", 1, "10", "5"));

        assertThat(notOffered(group, "Option std").decisions())
                .extracting(Decision::missing)
                .containsExactly("0.001 kg");
    }

    @Test
    void roundsAMissingPriceUpToTheCent() {
        QuoteGroup group = AtTheSite.with(region("home", "DE"))
                .option("std", List.of(rate("5", "price >= 49.992")), "home")
                .group("DE", worth("49.99"));

        assertThat(notOffered(group, "Option std").decisions())
                .extracting(Decision::expected, Decision::missing)
                .containsExactly(tuple("≥ 49.992 EUR", "0.01 EUR"));
    }

    @Test
    void takesNoBackupRateForAPriceList() {
        QuoteGroup group = AtTheSite.with(
                        region("home", List.of(atWork(BUILT_IN, backup("Plain", "4.00", true))), "DE"))
                .installed(BUILT_IN, "Basic Shipping", false)
                .group("DE", worth("10"));

        assertThat(group.offered()).isEmpty();
        assertThat(notOffered(group, "Plain").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.CARRIER_RATE_UNAVAILABLE.builtIn");
    }

    @Test
    void hearsTheBackupRateOfTheBuiltInCarrierWhereNoneOfItsOptionsApplies() {
        DeliveryQuote quote = AtTheSite.with(
                        region("home", List.of(atWork(BUILT_IN, backup("Plain", "4.00", true))), "DE"))
                .installed(BUILT_IN, "Basic Shipping", false)
                .option("std", List.of(rate("5", "price >= 50")), "home")
                .quote("DE", worth("10"));

        assertThat(quote.groups().get(0).offered())
                .extracting(QuotedRate::title)
                .containsExactly("Plain");
        assertThat(quote.assumptions()).contains(Assumed.BUILT_IN);
    }

    @Test
    void givesAllReasonsOfAnOptionWhoseCarrierCountsAsSilent() {
        QuoteGroup group = AtTheSite.with(region("home", List.of(atWork(BUILT_IN, null)), "DE"))
                .installed(BUILT_IN, "Basic Shipping", false)
                .withSilent(BUILT_IN)
                .option("std", List.of(rate("5", "price >= 50")), "home")
                .group("DE", worth("10"));

        assertThat(notOffered(group, "Option std").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.CARRIER_RATE_UNAVAILABLE.option", "quote.CONDITION_NOT_MET.price.less");
    }

    @Test
    void givesAllReasonsOfAnOptionInARegionThatIsOff() {
        QuoteGroup group = AtTheSite.with(inactive("home", "DE"))
                .option("std", List.of(rate("5", "price >= 50")), "home")
                .group("DE", worth("10"));

        assertThat(notOffered(group, "Option std").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.REGION_INACTIVE.rate", "quote.CONDITION_NOT_MET.price.less");
    }

    @Test
    void saysOfTheOptionsOfABetterRegionThatItIsOff() {
        QuoteGroup group = AtTheSite.with(inactive("home", "DE"), region("rest"))
                .option("std", List.of(rate("5")), "rest")
                .option("express", List.of(rate("9")), "home")
                .group("DE", worth("10"));

        assertThat(notOffered(group, "Option express").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.REGION_INACTIVE.rate");
    }

    @Test
    void saysThatNothingIsSetUpForTheRegion() {
        QuoteGroup group = AtTheSite.with(region("home", "DE")).group("DE", worth("10"));

        assertThat(group.decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.REGION_MATCHED.COUNTRY", "quote.NO_REGION_FOR_DESTINATION.empty");
    }

    @Test
    void saysThatAnOptionHasNoRate() {
        QuoteGroup group = AtTheSite.with(region("home", "DE"))
                .option("std", List.of(), "home")
                .group("DE", worth("10"));

        assertThat(notOffered(group, "Option std").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.OPTION_INACTIVE.noRates");
    }

    @Test
    void asksForTheSubdivisionWhereOnlyPartsAreServed() {
        QuoteGroup group = AtTheSite.with(region("west", "US: US-CA US-OR"))
                .option("std", List.of(rate("5")), "west")
                .group("US", worth("10"));

        assertThat(group.decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.NO_REGION_FOR_DESTINATION.parts");
        assertThat(notOffered(group, "Option std").decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.NO_REGION_FOR_DESTINATION.parts");
    }

    @Test
    void asksForTheSubdivisionBesideARegionThatIsOff() {
        QuoteGroup group = AtTheSite.with(region("west", "US: US-CA US-OR"), inactive("rest"))
                .option("std", List.of(rate("5")), "rest")
                .group("US", worth("10"));

        assertThat(group.decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.REGION_INACTIVE", "quote.NO_REGION_FOR_DESTINATION.parts");
    }

    @Test
    void restsOnNothingWhereNothingIsOffered() {
        DeliveryQuote quote = AtTheSite.with(inactive("home", "DE"))
                .option("std", List.of(rate("5")), "home")
                .quote("DE", worth("10"));

        assertThat(quote.assumptions()).isEmpty();
    }

    @Test
    void tellsThatItTookACountryForTheRestOfIt() {
        DeliveryQuote quote = AtTheSite.with(region("west", "US: US-CA US-OR"), region("rest"))
                .option("std", List.of(rate("5")), "rest")
                .quote("US", worth("10"));

        assertThat(quote.assumptions()).contains(Assumed.NO_PART);
    }

    @Test
    void callsNoOverlapWhatTheMoreSpecificRegionDecides() {
        DeliveryQuote quote = AtTheSite.with(region("all", "US"), region("west", "US: US-CA"))
                .option("std", List.of(rate("5")), "west")
                .quote("US-CA", worth("10"));

        assertThat(quote.groups().get(0).region().name()).isEqualTo("west");
        assertThat(quote.groups().get(0).decisions())
                .extracting(Decision::code)
                .containsExactly(DecisionCode.REGION_MATCHED);
        assertThat(quote.assumptions()).doesNotContain(Assumed.OVERLAP);
    }

    @Test
    void callsItAnOverlapWhereTwoRegionsServeThePlaceAlike() {
        DeliveryQuote quote = AtTheSite.with(region("b", "US"), region("a", "US"))
                .option("std", List.of(rate("5")), "a")
                .quote("US", worth("10"));

        assertThat(quote.groups().get(0).region().name()).isEqualTo("a");
        assertThat(quote.groups().get(0).decisions()).extracting(Decision::code).contains(DecisionCode.REGION_OVERLAP);
        assertThat(quote.assumptions()).contains(Assumed.OVERLAP);
    }

    @Test
    void countsADownloadInTheWholeCart() {
        Line download =
                new Line("download", 1, new BigDecimal("60"), null, false, null, false, false, null, null, null);
        AtTheSite site = AtTheSite.with(region("home", "DE"))
                .option("std", List.of(rate("5"), rate("0", "price >= 50")), "home");

        assertThat(site.quote("DE", worth("10"), download).options().get(0).total())
                .isEqualTo(Sample.euros("5.00"));
        assertThat(site.under(new Policy(MixedCartShipping.ALL_NOW, ConditionBase.CART, BigDecimal.ZERO))
                        .quote("DE", worth("10"), download)
                        .options()
                        .get(0)
                        .total())
                .isEqualTo(Sample.euros("0.00"));
    }

    @Test
    void quotesNoCartWithAPlanThatTheStoreCannotHaveEvenWhereItNeedsNoShipping() {
        Line course = new Line("course", 1, new BigDecimal("60"), null, false, null, true, false, null, null, null);

        DeliveryQuote quote = AtTheSite.with(region("home", "DE"))
                .option("std", List.of(rate("5")), "home")
                .quote("DE", worth("10"), course);

        assertThat(quote.deliverable()).isFalse();
        assertThat(quote.payment()).isNull();
        assertThat(quote.decisions()).extracting(Decision::code).contains(DecisionCode.SELLING_PLAN_UNSUPPORTED);
    }

    @Test
    void addsThePackageToTheWeight() {
        AtTheSite site = AtTheSite.with(region("home", "DE"))
                .option("std", List.of(rate("5", "weight <= 1")), "home")
                .under(new Policy(MixedCartShipping.ALL_NOW, ConditionBase.SHIPMENT, new BigDecimal("101")));

        assertThat(notOffered(site.group("DE", line("a", 1, "10", "0.9")), "Option std")
                        .decisions())
                .extracting(Decision::actual)
                .containsExactly("1.001 kg");
    }

    @Test
    void tellsThatTheSwitchesOfOptionsWereNotRead() {
        assertThat(AtTheSite.with(region("home", "DE"))
                        .option("std", List.of(rate("5")), "home")
                        .quote("DE", worth("10"))
                        .assumptions())
                .containsExactly(Assumed.SWITCHES);
    }

    /** The one option, offered, of a site with these rates. */
    private static QuotedRate standard(Line line, ShippingRate... rates) {
        return offered(
                AtTheSite.with(region("home", "DE"))
                        .option("std", List.of(rates), "home")
                        .group("DE", line),
                "Option std");
    }
}
