package io.deliverygraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Copies of lists that callers sent. Unlike {@link List#copyOf} they keep a null element for validation to find. */
public final class Lists {

    private Lists() {}

    /** An unmodifiable copy; empty for null. */
    public static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** An unmodifiable copy; null for null, which means unchanged. */
    public static <T> List<T> orNull(List<T> list) {
        return list == null ? null : orEmpty(list);
    }
}
