package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading by hand finds what the JDK finds. */
class MomentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-14T14:43:24Z",
                "2026-04-14T14:43:24.8Z",
                "2026-04-14T14:43:24.804Z",
                "2026-04-14T14:43:24.000000001Z",
                "2026-04-14T14:43:24.0000000019Z",
                "2026-04-14T14:43:24.Z",
                "2024-02-29T00:00:00Z",
                "2026-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-04-14T24:00:00Z",
                "2026-04-14T14:60:00Z",
                "2026-04-14T14:43:60Z",
                "1969-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00Z",
                "2026-04-14T14:43:24.804+02:00",
                "2026-04-14T14:43Z",
                "2026-04-14T14:43:24.804z",
                "2026-04-14 14:43:24Z",
                "2026-04-14T14:43:2aZ",
                "2026-04-14T14:43:24.8a4Z",
                "2026-04-14",
                ""
            })
    void readsWhatTheJdkReads(String text) {
        assertThat(Moments.read(text)).isEqualTo(asTheJdk(text));
    }

    private static Instant asTheJdk(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
