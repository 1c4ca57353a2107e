package io.deliverygraph.platform.wix;

/** The form of every id at Wix (Wix contract 1.5). */
final class Guid {

    private static final int LENGTH = 36;

    private Guid() {}

    /** Whether Wix can know the text as an id. Nothing else may become part of a path. */
    static boolean is(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int place = 0; place < LENGTH; place++) {
            char each = text.charAt(place);
            if (isHyphens(place) ? each != '-' : !isHexadecimal(each)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHyphens(int place) {
        return place == 8 || place == 13 || place == 18 || place == 23;
    }

    private static boolean isHexadecimal(char each) {
        return (each >= '0' && each <= '9') || (each >= 'a' && each <= 'f') || (each >= 'A' && each <= 'F');
    }
}
