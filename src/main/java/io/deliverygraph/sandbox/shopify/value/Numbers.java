package io.deliverygraph.sandbox.shopify.value;

import java.util.HashMap;
import java.util.Map;

/** Gives out the numbers of new ids, for each type from 1 on. */
public final class Numbers {

    private final Map<String, Long> last = new HashMap<>();

    public long next(String type) {
        return last.merge(type, 1L, Long::sum);
    }

    /** The id of a new thing. */
    public String nextId(String type) {
        return Gid.of(type, next(type));
    }

    /** An id that is taken already; later ones come after it. */
    public void take(String id) {
        Gid.read(id).ifPresent(gid -> last.merge(gid.type(), Gid.number(id), Math::max));
    }
}
