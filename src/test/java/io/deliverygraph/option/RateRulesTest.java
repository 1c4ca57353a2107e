package io.deliverygraph.option;

import static io.deliverygraph.condition.ConditionMetric.TOTAL_PRICE;
import static io.deliverygraph.condition.ConditionMetric.TOTAL_QUANTITY;
import static io.deliverygraph.condition.ConditionMetric.TOTAL_WEIGHT;
import static io.deliverygraph.condition.ConditionOperator.GT;
import static io.deliverygraph.condition.ConditionOperator.GTE;
import static io.deliverygraph.condition.ConditionOperator.LT;
import static io.deliverygraph.condition.ConditionOperator.LTE;
import static io.deliverygraph.testing.PlainValidation.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.testing.Sample;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rate to set: what it must keep, and what it will be ({@link SatisfiableConditions}, {@link RateKind}). */
class RateRulesTest {

    private static final NewCondition OVER_50 = when(TOTAL_PRICE, GT, "50");
    private static final NewCondition UNDER_20 = when(TOTAL_PRICE, LT, "20");

    @Test
    void acceptsConditionsThatACartCanMeet() {
        assertThat(violations(rate("9.90", when(TOTAL_PRICE, GT, "20"), when(TOTAL_PRICE, LTE, "50"))))
                .isEmpty();
        assertThat(violations(rate("9.90"))).isEmpty();
    }

    @Test
    void reportsConditionsThatNoCartCanMeet() {
        assertThat(violations(rate("9.90", OVER_50, UNDER_20))).containsExactly("conditions conditions.contradict");
    }

    @Test
    void comparesOnlyConditionsThatLookAtTheSameThing() {
        assertThat(violations(rate("9.90", OVER_50, when(TOTAL_WEIGHT, LT, "20"))))
                .isEmpty();
    }

    @Test
    void knowsThatNoCartHoldsHalfAnItem() {
        NewCondition[] between = {when(TOTAL_QUANTITY, GT, "1"), when(TOTAL_QUANTITY, LT, "2")};
        NewCondition[] betweenPrices = {when(TOTAL_PRICE, GT, "1"), when(TOTAL_PRICE, LT, "2")};

        assertThat(violations(rate("9.90", between))).containsExactly("conditions conditions.contradict");
        assertThat(violations(rate("9.90", betweenPrices))).isEmpty();
    }

    @Test
    void findsAContradictionAmongManyConditions() {
        assertThat(violations(rate("1", when(TOTAL_WEIGHT, GTE, "0"), OVER_50, when(TOTAL_PRICE, GTE, "1"), UNDER_20)))
                .containsExactly("conditions conditions.contradict");
    }

    @Test
    void leavesAValueThatIsNoNumberToItsOwnRule() {
        assertThat(violations(rate("9.90", OVER_50, when(TOTAL_PRICE, LT, "twenty"))))
                .containsExactly("conditions[1].value rule.amount.notANumber");
    }

    @Test
    void acceptsTenConditionsAndReportsMore() {
        NewCondition[] ten = Collections.nCopies(10, OVER_50).toArray(NewCondition[]::new);
        NewCondition[] eleven = Collections.nCopies(11, OVER_50).toArray(NewCondition[]::new);

        assertThat(violations(rate("1", ten))).isEmpty();
        assertThat(violations(rate("1", eleven))).containsExactly("conditions list.tooMany");
    }

    @Test
    void isFreeWhateverItsConditionsWhenItCostsNothing() {
        assertThat(kind("0")).isEqualTo(RateKind.FREE);
        assertThat(kind("0.000", TOTAL_PRICE, TOTAL_WEIGHT)).isEqualTo(RateKind.FREE);
        assertThat(rate("0.00").in(Sample.store()).isFree()).isTrue();
    }

    @Test
    void isNamedAfterWhatItsConditionsLookAt() {
        assertThat(kind("1")).isEqualTo(RateKind.FLAT);
        assertThat(kind("1", TOTAL_PRICE, TOTAL_PRICE)).isEqualTo(RateKind.PRICE_BASED);
        assertThat(kind("1", TOTAL_WEIGHT)).isEqualTo(RateKind.WEIGHT_BASED);
        assertThat(kind("1", TOTAL_QUANTITY)).isEqualTo(RateKind.QUANTITY_BASED);
        assertThat(kind("1", TOTAL_QUANTITY, TOTAL_PRICE)).isEqualTo(RateKind.MIXED);
    }

    @Test
    void speaksInTheStoresCurrencyAndWeightUnit() {
        ShippingRate read = rate("9.90", OVER_50, when(TOTAL_WEIGHT, GT, "1"), when(TOTAL_QUANTITY, GT, "1"))
                .in(Sample.store());

        assertThat(read.amount()).isEqualTo(Sample.euros("9.90"));
        assertThat(read.conditions()).extracting(RateCondition::unit).containsExactly("EUR", "KILOGRAMS", null);
    }

    @Test
    void isActiveAndChargedOnceWhereNobodySaysOtherwise() {
        NewRate bare = new NewRate(null, null, Decimal.of("1"), null, null);

        assertThat(bare.isActive()).isTrue();
        assertThat(bare.isForEachItem()).isFalse();
        assertThat(bare.conditions()).isEmpty();
        assertThat(new NewRate(null, false, Decimal.of("1"), true, null))
                .matches(rate -> !rate.isActive() && rate.isForEachItem());
    }

    private static RateKind kind(String amount, ConditionMetric... metrics) {
        List<RateCondition> conditions = Stream.of(metrics)
                .map(metric -> new RateCondition(metric, GT, Decimal.of("1"), null))
                .toList();
        return RateKind.of(Decimal.of(amount), conditions);
    }

    private static NewRate rate(String amount, NewCondition... conditions) {
        return new NewRate(null, true, Decimal.of(amount), false, Arrays.asList(conditions));
    }

    private static NewCondition when(ConditionMetric metric, ConditionOperator operator, String value) {
        return new NewCondition(metric, operator, Decimal.of(value));
    }
}
