package io.deliverygraph.quote;

import static io.deliverygraph.quote.Baskets.amountOff;
import static io.deliverygraph.quote.Baskets.at;
import static io.deliverygraph.quote.Baskets.fixed;
import static io.deliverygraph.quote.Baskets.line;
import static io.deliverygraph.quote.Baskets.newPrice;
import static io.deliverygraph.quote.Baskets.noRest;
import static io.deliverygraph.quote.Baskets.once;
import static io.deliverygraph.quote.Baskets.percent;
import static io.deliverygraph.quote.Baskets.percentOff;
import static io.deliverygraph.quote.Baskets.plan;
import static io.deliverygraph.quote.Baskets.quarterNow;
import static io.deliverygraph.quote.Baskets.subscription;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.deferred.CheckoutCharge;
import io.deliverygraph.deferred.PriceAdjustment;
import io.deliverygraph.deferred.SellingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written {@code total = now + later}. */
class LinePriceTest {

    private final Assumed assumed = new Assumed();

    @Test
    void whatIsBoughtOnceIsDueInFull() {
        assertThat(price(once("A", 3, "40.00"))).isEqualTo("120.00 = 120.00 + 0.00");
        assertThat(assumed.all()).isEmpty();
    }

    @Test
    void aSubscriptionIsDueInFull() {
        assertThat(price(line("A", 3, "40.00", subscription()))).isEqualTo("120.00 = 120.00 + 0.00");
        assertThat(price(line("A", 3, "40.00", plan("2", false, percent("25"), at(Baskets.MARCH), null))))
                .isEqualTo("120.00 = 120.00 + 0.00");
    }

    @Test
    void aShareIsDueNowAndTheRestLater() {
        assertThat(price(line("A", 1, "40.00", quarterNow()))).isEqualTo("40.00 = 10.00 + 30.00");
        assertThat(assumed.all()).isEmpty();
    }

    @Test
    void aPlanThatLeavesNoRestIsDueInFullWhateverItCharges() {
        assertThat(price(line("A", 1, "40.00", plan(percent("100"), noRest())))).isEqualTo("40.00 = 40.00 + 0.00");
        assertThat(price(line("A", 1, "40.00", plan(percent("25"), noRest())))).isEqualTo("40.00 = 40.00 + 0.00");
    }

    @ParameterizedTest
    @CsvSource({
        "USD, 0.01, 50, 0.01 = 0.01 + 0.00",
        "USD, 0.05, 25, 0.05 = 0.01 + 0.04",
        "USD, 0.06, 25, 0.06 = 0.02 + 0.04",
        "USD, 9.99, 33.33, 9.99 = 3.33 + 6.66",
        "JPY, 1001, 50, 1001 = 501 + 500",
        "JPY, 1, 49, 1 = 0 + 1",
        "KWD, 1.001, 50, 1.001 = 0.501 + 0.500",
    })
    void aShareIsRoundedHalfUpToTheSmallestUnitAndTheAnswerSaysSo(
            String currency, String price, String share, String expected) {
        Line line = line("A", 1, price, plan(percent(share), at(Baskets.MARCH)));

        assertThat(price(line, Cents.of(currency))).isEqualTo(expected);
        assertThat(assumed.all()).containsExactly(Assumed.ROUNDING);
    }

    @Test
    void theShareIsOfTheLineAndNotOfEachPiece() {
        assertThat(price(line("A", 2, "0.02", quarterNow()))).isEqualTo("0.04 = 0.01 + 0.03");
    }

    @Test
    void aFixedChargeCountsForEachPieceAndTheAnswerSaysSo() {
        assertThat(price(line("A", 3, "40.00", charging(fixed("10"))))).isEqualTo("120.00 = 30.00 + 90.00");
        assertThat(assumed.all()).containsExactly(Assumed.CHARGE_PER_UNIT);
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "3, 0"})
    void nobodyNeedsToKnowHowAFixedChargeCountsWhereItIsTheSame(int quantity, String amount) {
        price(line("A", quantity, "40.00", charging(fixed(amount))));

        assertThat(assumed.all()).isEmpty();
    }

    @Test
    void aFixedChargeIsNeverMoreThanThePrice() {
        assertThat(price(line("A", 2, "4.00", charging(fixed("10"))))).isEqualTo("8.00 = 8.00 + 0.00");
        assertThat(assumed.all()).isEmpty();
    }

    @Test
    void nothingMayBeDueNow() {
        assertThat(price(line("A", 1, "40.00", charging(fixed("0"))))).isEqualTo("40.00 = 0.00 + 40.00");
        assertThat(price(line("A", 1, "40.00", charging(percent("0"))))).isEqualTo("40.00 = 0.00 + 40.00");
    }

    @Test
    void percentsOffAreTakenFromEachPieceAndRounded() {
        assertThat(price(line("A", 3, "0.95", reduced(percentOff("15"))))).isEqualTo("2.43 = 0.61 + 1.82");
        assertThat(assumed.all()).containsExactly(Assumed.ROUNDING);
    }

    @Test
    void anAmountIsTakenOffEachPiece() {
        assertThat(price(line("A", 2, "40.00", reduced(amountOff("8"))))).isEqualTo("64.00 = 16.00 + 48.00");
    }

    @Test
    void noPriceFallsBelowZero() {
        assertThat(price(line("A", 2, "4.00", reduced(amountOff("8"))))).isEqualTo("0.00 = 0.00 + 0.00");
        assertThat(price(line("A", 2, "4.00", reduced(percentOff("100"))))).isEqualTo("0.00 = 0.00 + 0.00");
    }

    @Test
    void aNewPriceTakesThePlaceOfTheOldOne() {
        assertThat(price(line("A", 2, "40.00", reduced(newPrice("32"))))).isEqualTo("64.00 = 16.00 + 48.00");
    }

    @Test
    void aPriceWithMoreDecimalsThanTheCurrencyIsRoundedForTheLineOnly() {
        assertThat(price(once("A", 3, "0.335"))).isEqualTo("1.01 = 1.01 + 0.00");
        assertThat(assumed.all()).containsExactly(Assumed.ROUNDING);
    }

    private static SellingPlan charging(CheckoutCharge charge) {
        return plan(charge, at(Baskets.MARCH));
    }

    private static SellingPlan reduced(PriceAdjustment adjustment) {
        return plan(percent("25"), at(Baskets.MARCH), adjustment);
    }

    private String price(Line line) {
        return price(line, Baskets.USD);
    }

    private String price(Line line, Cents cents) {
        LinePrice price = LinePrice.of(line, cents, assumed);
        return price.total().toPlainString() + " = " + price.dueNow().toPlainString() + " + "
                + price.dueLater().toPlainString();
    }
}
