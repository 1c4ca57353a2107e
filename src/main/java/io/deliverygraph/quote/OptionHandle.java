package io.deliverygraph.quote;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;

/**
 * Names an option by what it is made of: the groups, and the rate chosen of each. Prices are not in it, so it stays
 * when only a price changes. A short sum in place of the ids: native ids of twenty groups would make a long handle, and
 * callers shall not read them. Of 64 bits, which no two options of one answer share by chance.
 */
final class OptionHandle {

    /** FNV-1a, of which only speed and spread are asked: forging a handle gains nothing. */
    private static final long OFFSET = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private OptionHandle() {}

    /** @param rates one for each group, in their order */
    static String of(List<QuoteGroup> groups, List<QuotedRate> rates) {
        long sum = OFFSET;
        for (int number = 0; number < groups.size(); number++) {
            sum = with(sum, groups.get(number).id());
            sum = with(sum, kind(rates.get(number)));
            sum = with(sum, nativeId(rates.get(number)));
            sum = with(sum, "" + twinsBefore(rates.get(number), groups.get(number)));
        }
        byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(sum).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A carrier may work twice in one region (docs/platforms.md, row 14). */
    private static long twinsBefore(QuotedRate rate, QuoteGroup group) {
        return group.offered().stream()
                .takeWhile(each -> each != rate)
                .filter(each -> kind(each).equals(kind(rate)) && nativeId(each).equals(nativeId(rate)))
                .count();
    }

    private static String kind(QuotedRate rate) {
        return rate.option() == null ? "carrier" : "option";
    }

    private static String nativeId(QuotedRate rate) {
        return rate.option() == null ? rate.carrierNativeId() : rate.option().nativeId();
    }

    /** Ends with a character that ids do not have, so that no two lists of ids read the same. */
    private static long with(long sum, String text) {
        long longer = sum;
        for (int at = 0; at < text.length(); at++) {
            longer = (longer ^ text.charAt(at)) * PRIME;
        }
        return (longer ^ '\n') * PRIME;
    }
}
