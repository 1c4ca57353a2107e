package io.deliverygraph.sandbox.wix;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Dates on the wire: UTC with milliseconds, {@code 2026-04-14T14:43:24.804Z}. */
final class Dates {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Dates() {}

    static String wire(Instant instant) {
        return FORMAT.format(instant);
    }
}
