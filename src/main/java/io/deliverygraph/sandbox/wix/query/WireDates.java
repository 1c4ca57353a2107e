package io.deliverygraph.sandbox.wix.query;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Dates of a query, brought to the form dates are stored in: UTC, milliseconds. */
final class WireDates {

    private static final DateTimeFormatter STORED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private WireDates() {}

    static Optional<String> read(String text) {
        try {
            return Optional.of(STORED.format(OffsetDateTime.parse(text)));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
