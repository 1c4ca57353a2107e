package io.deliverygraph.rule;

import static io.deliverygraph.rule.Checked.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.money.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountRulesTest {

    record Rate(@Amount Decimal amount) {}

    record Surcharge(
            @Amount(max = "100", scale = 0, maxLength = 4) Decimal amount) {}

    @WholeQuantity
    record Condition(boolean countsItems, Decimal value) implements QuantityValued {}

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.000", "-0", "9.999", "999999999", "999999999.000"})
    void acceptsAmountsWithinTheLimits(String amount) {
        assertThat(violations(new Rate(Decimal.of(amount)))).isEmpty();
    }

    @Test
    void acceptsNull() {
        assertThat(violations(new Rate(null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abc, notANumber",
        "'', notANumber",
        "'9,99', notANumber",
        "1e3, notANumber",
        "-0.01, negative",
        "999999999.001, tooLarge",
        "1.2345, tooManyDecimals",
        "1.5000, tooManyDecimals",
        "00000000000000000000000000000000000000000000000000000000000000001, tooLong",
    })
    void saysWhatIsWrongWithAnAmount(String amount, String problem) {
        assertThat(violations(new Rate(Decimal.of(amount)))).containsExactly("amount {rule.amount." + problem + "}");
    }

    @Test
    void saysEverythingThatIsWrongWithANumber() {
        assertThat(violations(new Rate(Decimal.of("-1.2345"))))
                .containsExactlyInAnyOrder("amount {rule.amount.negative}", "amount {rule.amount.tooManyDecimals}");
    }

    @Test
    void followsTheLimitsOfTheAnnotation() {
        assertThat(violations(new Surcharge(Decimal.of("100")))).isEmpty();
        assertThat(violations(new Surcharge(Decimal.of("101")))).containsExactly("amount {rule.amount.tooLarge}");
        assertThat(violations(new Surcharge(Decimal.of("9.9"))))
                .containsExactly("amount {rule.amount.tooManyDecimals}");
        assertThat(violations(new Surcharge(Decimal.of("00001")))).containsExactly("amount {rule.amount.tooLong}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0", "5.0", "100", "abc"})
    void acceptsWholeQuantitiesAndLeavesNonNumbersToTheAmountRule(String value) {
        assertThat(violations(new Condition(true, Decimal.of(value)))).isEmpty();
    }

    @Test
    void acceptsFractionsOfWhatIsNotCounted() {
        assertThat(violations(new Condition(false, Decimal.of("1.5")))).isEmpty();
        assertThat(violations(new Condition(true, null))).isEmpty();
    }

    @Test
    void reportsAFractionOfAnItemAtTheValue() {
        assertThat(violations(new Condition(true, Decimal.of("1.5"))))
                .containsExactly("value {rule.quantity.fractional}");
    }
}
