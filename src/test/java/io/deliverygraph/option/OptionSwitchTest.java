package io.deliverygraph.option;

import static io.deliverygraph.testing.Sample.shop;
import static io.deliverygraph.testing.Sample.store;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.money.Decimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An option and its rate share one switch on Shopify; on Wix only the rate has one. */
class OptionSwitchTest {

    @ParameterizedTest(name = "option {0}, rate {1}, before {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,     -,     true,  true",
                "-,     -,     false, false",
                "true,  -,     false, true",
                "false, -,     true,  false",
                "-,     true,  false, false",
                "-,     true,  true,  true",
                "-,     false, true,  false",
                "true,  true,  false, true",
                "false, false, true,  false",
                "false, true,  true,  false"
            })
    void theOptionsWordGoesBeforeTheRates(Boolean option, Boolean rate, boolean before, boolean after) {
        UpdateShippingOption command = update(option, rate);

        assertThat(command.activeOr(before)).isEqualTo(after);
        assertThat(OptionChecks.onOff(shop(), command)).isEmpty();
    }

    @Test
    void anOptionThatIsOnCannotHaveItsOnlyRateOff() {
        assertThat(OptionChecks.onOff(shop(), update(true, false)))
                .containsExactly(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "option.oneSwitch", "active"));
        assertThat(OptionChecks.onOff(store(), update(true, false))).isEmpty();
    }

    @Test
    void aWixSiteCannotSwitchAnOptionOff() {
        assertThat(OptionChecks.onOff(store(), update(false, null)))
                .containsExactly(Problem.at(UserErrorCode.UNSUPPORTED_BY_PLATFORM, "option.noSwitch", "active"));
        assertThat(OptionChecks.onOff(store(), update(true, null))).isEmpty();
        assertThat(OptionChecks.onOff(store(), update(null, false))).isEmpty();
    }

    private static UpdateShippingOption update(Boolean option, Boolean rate) {
        List<NewRate> rates = rate == null ? null : List.of(new NewRate(null, rate, Decimal.of("5"), false, List.of()));
        return new UpdateShippingOption("any", null, null, option, null, null, rates);
    }
}
