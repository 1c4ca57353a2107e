package io.deliverygraph.deferred;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A length of time as the text it was written in. */
class SpanTest {

    @ParameterizedTest
    @CsvSource({"P14D, 20160", "PT336H, 20160", "P1DT12H, 2160", "PT90M, 90", "P0D, 0", "-P1D, -1440"})
    void readsDaysHoursAndMinutes(String text, long minutes) {
        Span span = new Span(text);

        assertThat(span.isDuration()).isTrue();
        assertThat(span.value()).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(span.isPositive()).isEqualTo(minutes > 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "two weeks", "14", "P", "P2W", "P1M", "P1Y", "PT99999999999999999999H", "P106751991167301D"})
    void findsTextThatIsNone(String text) {
        Span span = new Span(text);

        assertThat(span.isDuration()).isFalse();
        assertThat(span.isPositive()).isFalse();
        assertThatThrownBy(span::value).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p14d", "P14d", "+P14D", "-PT-5H", "P1DT-1H", "P9999999999D"})
    void isNotPositiveInAFormThatAPlatformMightNotRead(String text) {
        assertThat(new Span(text).isDuration()).isTrue();
        assertThat(new Span(text).isPositive()).isFalse();
    }

    @Test
    void takesNoTextOfAnyLength() {
        assertThat(new Span("P" + "0".repeat(29) + "1D").isDuration()).isTrue();
        assertThat(new Span("P" + "0".repeat(30) + "1D").isDuration()).isFalse();
    }

    @Test
    void takesNullForNothing() {
        assertThat(new Span(null).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"336, P14D", "24, P1D", "36, PT36H", "1, PT1H", "0, PT0S", "-48, P-2D"})
    void isWrittenInDaysWhereItIsWholeDays(long hours, String text) {
        assertThat(Span.of(Duration.ofHours(hours))).hasToString(text);
        assertThat(Span.of(Duration.ofHours(hours)).value()).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void staysAsItWasWritten() {
        assertThat(new Span("PT336H").stringValueForSerialization()).isEqualTo("PT336H");
        assertThat(new Span("P14D")).isEqualTo(new Span("P14D")).hasSameHashCodeAs(new Span("P14D"));
        assertThat(new Span("P14D")).isNotEqualTo(new Span("PT336H"));
    }
}
