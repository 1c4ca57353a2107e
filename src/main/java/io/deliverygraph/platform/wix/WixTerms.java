package io.deliverygraph.platform.wix;

import io.deliverygraph.condition.ConditionMetric;

/** Our names for what conditions look at, and Wix's (Wix contract 3.6). Operators have the same names in both. */
final class WixTerms {

    private static final String PREFIX = "BY_";

    private WixTerms() {}

    /** @throws IllegalArgumentException for a type that we do not know: a rate without it would be a wrong price */
    static ConditionMetric metric(String type) {
        if (type == null || !type.startsWith(PREFIX)) {
            throw new IllegalArgumentException("no condition type: " + type);
        }
        return ConditionMetric.valueOf(type.substring(PREFIX.length()));
    }

    static String type(ConditionMetric metric) {
        return PREFIX + metric.name();
    }
}
