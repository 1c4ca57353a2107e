package io.deliverygraph.platform.shopify;

import java.util.HashMap;
import java.util.Map;

/**
 * How much of each profile the first look takes in; what does not fit is followed. Chosen so that a document asks for
 * no more points than a call may, by the published prices: an object has one, and a connection as many of what it holds
 * as its page takes (Shopify contract 1.4).
 */
record PageSizes(int zones, int methods, int locations, int planGroups) {

    /** Profiles in one call, as {@link #OF_MANY} reads them. */
    static final int MANY = 4;

    /** Of each of {@link #MANY} profiles: most have a handful of zones with a few rates each. */
    static final PageSizes OF_MANY = new PageSizes(6, 4, 5, 5);

    /** Of a profile alone, and of one that was just written, which itself asks for a hundred points. */
    static final PageSizes OF_ONE = new PageSizes(12, 8, 10, 10);

    /** With the sizes as the documents name them. */
    Map<String, Object> with(Map<String, ?> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        all.put("zones", zones);
        all.put("methods", methods);
        all.put("locations", locations);
        all.put("planGroups", planGroups);
        return all;
    }
}
