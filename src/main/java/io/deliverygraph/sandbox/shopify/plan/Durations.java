package io.deliverygraph.sandbox.shopify.plan;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;

/** ISO 8601 durations such as {@code P14D}, {@code PT36H} and {@code P1DT12H} (Shopify contract 1.2). */
final class Durations {

    private Durations() {}

    /** False too for what is no duration. */
    static boolean isAboveZero(String text) {
        int time = text.indexOf('T');
        try {
            Duration hours = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
            Period days =
                    time == 0 || time == 1 ? Period.ZERO : Period.parse(time < 0 ? text : text.substring(0, time));
            boolean negative = days.isNegative() || hours.isNegative();
            return !negative && !(days.isZero() && hours.isZero()) && text.startsWith("P");
        } catch (DateTimeException noDuration) {
            return false;
        }
    }
}
