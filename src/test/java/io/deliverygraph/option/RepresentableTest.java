package io.deliverygraph.option;

import static io.deliverygraph.condition.ConditionMetric.TOTAL_PRICE;
import static io.deliverygraph.condition.ConditionMetric.TOTAL_QUANTITY;
import static io.deliverygraph.condition.ConditionMetric.TOTAL_WEIGHT;
import static io.deliverygraph.condition.ConditionOperator.EQ;
import static io.deliverygraph.condition.ConditionOperator.GT;
import static io.deliverygraph.condition.ConditionOperator.GTE;
import static io.deliverygraph.condition.ConditionOperator.LT;
import static io.deliverygraph.condition.ConditionOperator.LTE;
import static io.deliverygraph.graph.UserErrorCode.NOT_REPRESENTABLE;
import static io.deliverygraph.graph.UserErrorCode.UNSUPPORTED_BY_PLATFORM;
import static io.deliverygraph.testing.Graph.id;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.region;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.zone;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.store.Store;
import io.deliverygraph.testing.Sample;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What of an option a shop would lose, each thing that a Wix site can hold as a row. The site itself loses nothing. */
class RepresentableTest {

    /** What it is, an option as a Wix site takes it, and what is wrong with it for a shop. */
    static Stream<Row> options() {
        return Stream.of(
                row("a rate in one region", option(rate())),
                row("the same region twice", option("New", List.of("A", "A"), null, rate())),
                row(
                        "an option in two regions",
                        option("New", List.of("A", "B"), null, rate()),
                        lost(NOT_REPRESENTABLE, "option.oneRegion", "regionIds")),
                row(
                        "an option of two rates",
                        option(rate(), rate()),
                        lost(NOT_REPRESENTABLE, "option.oneRate", "rates")),
                row(
                        "a rate with a title of its own",
                        option(titled("Fast")),
                        lost(NOT_REPRESENTABLE, "rate.noTitle", "rates", 0, "title")),
                row("a rate with the option's title", option(titled("New"))),
                row(
                        "a category",
                        option("New", List.of("A"), "STANDARD", rate()),
                        lost(UNSUPPORTED_BY_PLATFORM, "option.noCategory", "category")),
                row("an amount with three decimals", option(priced("9.905"))),
                row(
                        "a price for each item",
                        option(forEachItem()),
                        lost(UNSUPPORTED_BY_PLATFORM, "rate.notPerItem", "rates", 0, "multiplyByQuantity")),
                row("a rate that is switched off", option(switchedOff())),
                row("a price from", option(rate(when(TOTAL_PRICE, GTE, "5")))),
                row("a price to", option(rate(when(TOTAL_PRICE, LTE, "5")))),
                row("just one price", option(rate(when(TOTAL_PRICE, EQ, "5")))),
                row("a price above", option(rate(when(TOTAL_PRICE, GT, "5"))), noOperator("condition.noGt", 0)),
                row("a price below", option(rate(when(TOTAL_PRICE, LT, "5"))), noOperator("condition.noLt", 0)),
                row("a weight from", option(rate(when(TOTAL_WEIGHT, GTE, "5")))),
                row("a weight to", option(rate(when(TOTAL_WEIGHT, LTE, "5")))),
                row("just one weight", option(rate(when(TOTAL_WEIGHT, EQ, "5")))),
                row("a weight above", option(rate(when(TOTAL_WEIGHT, GT, "5"))), noOperator("condition.noGt", 0)),
                row("a weight below", option(rate(when(TOTAL_WEIGHT, LT, "5"))), noOperator("condition.noLt", 0)),
                row("a quantity from", option(rate(when(TOTAL_QUANTITY, GTE, "5"))), noQuantity(0)),
                row("a quantity to", option(rate(when(TOTAL_QUANTITY, LTE, "5"))), noQuantity(0)),
                row("just one quantity", option(rate(when(TOTAL_QUANTITY, EQ, "5"))), noQuantity(0)),
                row("a quantity above", option(rate(when(TOTAL_QUANTITY, GT, "5"))), noQuantity(0)),
                row("a quantity below", option(rate(when(TOTAL_QUANTITY, LT, "5"))), noQuantity(0)),
                row("a price between", option(rate(when(TOTAL_PRICE, GTE, "5"), when(TOTAL_PRICE, LTE, "9")))),
                row(
                        "a price and a weight",
                        option(rate(when(TOTAL_PRICE, GTE, "5"), when(TOTAL_WEIGHT, LTE, "9"))),
                        lost(NOT_REPRESENTABLE, "conditions.oneMetric", "rates", 0, "conditions")),
                row(
                        "a price and a quantity",
                        option(rate(when(TOTAL_PRICE, GTE, "5"), when(TOTAL_QUANTITY, LTE, "9"))),
                        noQuantity(1)),
                row(
                        "the second of two conditions",
                        option(rate(when(TOTAL_PRICE, GTE, "5"), when(TOTAL_PRICE, LT, "9"))),
                        noOperator("condition.noLt", 1)));
    }

    record Row(String name, CreateShippingOption option, List<Problem> losses) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static Row row(String name, CreateShippingOption option, Problem... losses) {
        return new Row(name, option, List.of(losses));
    }

    @ParameterizedTest
    @MethodSource("options")
    void namesWhatAShopWouldLose(Row row) {
        assertThat(creating(Sample.shop(), row.option()).problems(SHOP)).isEqualTo(row.losses());
    }

    @ParameterizedTest
    @MethodSource("options")
    void findsNothingLostOnAWixSite(Row row) {
        assertThat(creating(Sample.store(), row.option()).problems(SITE)).isEmpty();
    }

    @Test
    void aPriceInAnotherCurrencyIsNotExchangedUnsaid() {
        ShippingOption inEuros = Sample.option("o", List.of(Sample.rate("5")), "A");
        Representable shop = new Representable(Sample.shop(), "New");

        assertThat(shop.currency(inEuros, List.of(rate())))
                .containsExactly(Problem.at(NOT_REPRESENTABLE, "rates.otherCurrency", "rates"));
        assertThat(shop.currency(inEuros, null)).isEmpty();
        assertThat(shop.currency(Sample.method("m", true, "5", "A"), List.of(rate())))
                .isEmpty();
    }

    @Test
    void findsAllLossesOfAllRatesAtOnce() {
        CreateShippingOption rich = option(
                "New",
                List.of("A", "B"),
                "STANDARD",
                titled("Fast"),
                rate(when(TOTAL_WEIGHT, GT, "5"), when(TOTAL_WEIGHT, LT, "9")));

        assertThat(creating(Sample.shop(), rich).problems(SHOP))
                .containsExactly(
                        lost(NOT_REPRESENTABLE, "option.oneRegion", "regionIds"),
                        lost(UNSUPPORTED_BY_PLATFORM, "option.noCategory", "category"),
                        lost(NOT_REPRESENTABLE, "option.oneRate", "rates"),
                        lost(NOT_REPRESENTABLE, "rate.noTitle", "rates", 0, "title"),
                        lost(NOT_REPRESENTABLE, "condition.noGt", "rates", 1, "conditions", 0, "operator"),
                        lost(NOT_REPRESENTABLE, "condition.noLt", "rates", 1, "conditions", 1, "operator"));
    }

    @Test
    void leavesRatesAloneThatStayAsTheyAre() {
        assertThat(new Representable(Sample.shop(), "New").rates(null)).isEmpty();
    }

    private static final List<DeliveryProfile> SHOP =
            List.of(shopProfile("1", originGroup("east", zone("A", "US"), zone("B", "CA"))));
    private static final List<DeliveryProfile> SITE = List.of(profile("1", region("A", "US"), region("B", "CA")));

    private static CreatingOption creating(Store store, CreateShippingOption option) {
        List<String> regions = option.regionIds().stream()
                .map(region -> id(store.key(), "region", region))
                .toList();
        return new CreatingOption(
                store,
                new CreateShippingOption(
                        regions, option.title(), option.category(), option.estimatedDeliveryTime(), option.rates()),
                null,
                null);
    }

    private static CreateShippingOption option(NewRate... rates) {
        return option("New", List.of("A"), null, rates);
    }

    private static CreateShippingOption option(String title, List<String> regions, String category, NewRate... rates) {
        return new CreateShippingOption(regions, title, category, "3 to 5 days", Arrays.asList(rates));
    }

    private static NewRate rate(NewCondition... conditions) {
        return new NewRate(null, true, Decimal.of("9.90"), false, List.of(conditions));
    }

    private static NewRate titled(String title) {
        return new NewRate(title, true, Decimal.of("9.90"), false, List.of());
    }

    private static NewRate priced(String amount) {
        return new NewRate(null, true, Decimal.of(amount), false, List.of());
    }

    private static NewRate forEachItem() {
        return new NewRate(null, true, Decimal.of("9.90"), true, List.of());
    }

    private static NewRate switchedOff() {
        return new NewRate(null, false, Decimal.of("9.90"), false, List.of());
    }

    private static NewCondition when(ConditionMetric metric, ConditionOperator operator, String value) {
        return new NewCondition(metric, operator, Decimal.of(value));
    }

    private static Problem noOperator(String messageKey, int condition) {
        return lost(NOT_REPRESENTABLE, messageKey, "rates", 0, "conditions", condition, "operator");
    }

    private static Problem noQuantity(int condition) {
        return lost(UNSUPPORTED_BY_PLATFORM, "condition.noQuantity", "rates", 0, "conditions", condition, "metric");
    }

    private static Problem lost(UserErrorCode code, String messageKey, Object... path) {
        return Problem.at(code, messageKey, path);
    }
}
