package io.deliverygraph.platform.wix;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Reads Wix's dates (Wix contract 1.5). The form that Wix writes is read by hand: the JDK's parser takes two
 * microseconds, and an answer has two dates for each profile, region and option.
 */
final class Moments {

    /** {@code 2026-04-14T14:43:24}, before an optional fraction and the {@code Z}. */
    private static final int TO_SECONDS = 19;

    private static final String FORM = "0000-00-00T00:00:00";

    private static final int NANO_DIGITS = 9;

    private Moments() {}

    /** Only shown and sorted by: null for null, and for a date that cannot be read, which is as good as none. */
    static Instant read(String text) {
        if (text == null) {
            return null;
        }
        try {
            return isUsual(text) ? usual(text) : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static boolean isUsual(String text) {
        int last = text.length() - 1;
        if (last < TO_SECONDS || last > TO_SECONDS + 1 + NANO_DIGITS || text.charAt(last) != 'Z') {
            return false;
        }
        return hasForm(text) && (last == TO_SECONDS || isFraction(text, last));
    }

    private static boolean hasForm(String text) {
        for (int at = 0; at < TO_SECONDS; at++) {
            boolean fits = FORM.charAt(at) == '0' ? isDigit(text.charAt(at)) : text.charAt(at) == FORM.charAt(at);
            if (!fits) {
                return false;
            }
        }
        // A leap second or the end of a day: the JDK knows what to make of them.
        return number(text, 11, 13) < 24 && number(text, 14, 16) < 60 && number(text, 17, 19) < 60;
    }

    private static boolean isFraction(String text, int last) {
        if (text.charAt(TO_SECONDS) != '.' || last == TO_SECONDS + 1) {
            return false;
        }
        for (int at = TO_SECONDS + 1; at < last; at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static Instant usual(String text) {
        long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                .toEpochDay();
        long seconds = number(text, 11, 13) * 3600L + number(text, 14, 16) * 60L + number(text, 17, 19);
        return Instant.ofEpochSecond(day * 86_400 + seconds, nanos(text));
    }

    private static int nanos(String text) {
        int nanos = 0;
        int last = text.length() - 1;
        for (int digit = 0; digit < NANO_DIGITS; digit++) {
            int at = TO_SECONDS + 1 + digit;
            nanos = nanos * 10 + (at < last ? text.charAt(at) - '0' : 0);
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
