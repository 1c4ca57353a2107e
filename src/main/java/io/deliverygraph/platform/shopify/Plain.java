package io.deliverygraph.platform.shopify;

/** Shopify's own words, fit for one line of a log. */
final class Plain {

    private Plain() {}

    /** Without control characters, and no longer than this. */
    static String text(String text, int longest) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= longest ? line : line.substring(0, longest);
    }
}
