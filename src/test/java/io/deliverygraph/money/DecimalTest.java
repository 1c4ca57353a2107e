package io.deliverygraph.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "9.90", "-1", "007", "-0.00", "999999999999999999999999.000001"})
    void readsPlainNumbersAndKeepsTheirText(String text) {
        Decimal decimal = Decimal.of(text);

        assertThat(decimal.isNumber()).isTrue();
        assertThat(decimal.value()).isEqualTo(new BigDecimal(text));
        assertThat(decimal.text()).isEqualTo(text);
        assertThat(decimal.stringValueForSerialization()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "1,5",
                "1e3",
                "1E999999999",
                "+1",
                ".5",
                "5.",
                "--1",
                "1.2.3",
                " 1",
                "1\n",
                "NaN",
                "0x1",
                "١"
            })
    void keepsOtherTextButIsNoNumber(String text) {
        Decimal decimal = new Decimal(text);

        assertThat(decimal.text()).isEqualTo(text);
        assertThat(decimal.isNumber()).isFalse();
        assertThat(decimal.isZero()).isFalse();
        assertThatIllegalStateException().isThrownBy(decimal::value).withMessage("not a number");
    }

    @Test
    void takesNullAsEmptyText() {
        assertThat(new Decimal(null).text()).isEmpty();
    }

    @Test
    void refusesToCalculateWithNumbersOfAbsurdLength() {
        assertThat(Decimal.of("9".repeat(Decimal.MAX_LENGTH)).isNumber()).isTrue();
        assertThat(Decimal.of("9".repeat(Decimal.MAX_LENGTH + 1)).isNumber()).isFalse();
    }

    @Test
    void writesNumbersInPlainNotationWithTheirScale() {
        assertThat(Decimal.of(new BigDecimal("9.90")).text()).isEqualTo("9.90");
        assertThat(Decimal.of(new BigDecimal("1E+3")).text()).isEqualTo("1000");
        assertThat(Decimal.of(new BigDecimal("0E-7")).text()).isEqualTo("0.0000000");
    }

    @Test
    void isZeroHoweverManyZerosAreWritten() {
        assertThat(Decimal.of("0.00").isZero()).isTrue();
        assertThat(Decimal.of("-0").isZero()).isTrue();
        assertThat(Decimal.of("0.001").isZero()).isFalse();
    }

    @Test
    void equalsByTextAndComparesByValue() {
        assertThat(Decimal.of("1.0")).isEqualTo(Decimal.of("1.0")).hasSameHashCodeAs(Decimal.of("1.0"));
        assertThat(Decimal.of("1.0")).isNotEqualTo(Decimal.of("1"));
        assertThat(Decimal.of("1.0").compareValue(Decimal.of("1"))).isZero();
        assertThat(Decimal.of("9").compareValue(Decimal.of("10"))).isNegative();
        assertThat(Decimal.of("9").compareValue(Decimal.of("8.99"))).isPositive();
    }

    @Test
    void moneyHasBothAmountAndCurrency() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Money(null, "EUR"))
                .withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> new Money(Decimal.of("1"), null))
                .withMessage("currencyCode");
    }
}
