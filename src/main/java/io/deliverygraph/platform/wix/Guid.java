package io.deliverygraph.platform.wix;

import java.util.regex.Pattern;

/** The form of every id at Wix (Wix contract 1.5). */
final class Guid {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Guid() {}

    /** Whether Wix can know the text as an id. Nothing else may become part of a path. */
    static boolean is(String text) {
        return FORM.matcher(text).matches();
    }
}
