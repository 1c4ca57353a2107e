package io.deliverygraph.sandbox.shopify.plan;

import java.util.List;

/** The anchors of a policy as sent. */
final class Anchors {

    static final String FIELD = "anchors";

    private Anchors() {}

    /** An anchor needs its type and its day: the output has both as non-null. Our choice, the contract is silent. */
    static void check(Sent policy, UserErrors errors) {
        policy.objects(FIELD).forEach(anchor -> Integers.check(anchor, errors, "cutoffDay", "day", "month"));
        policy.objects(FIELD).stream()
                .filter(anchor -> !anchor.has("type") || !anchor.has("day"))
                .forEach(anchor -> errors.add(UserErrorCode.INVALID, anchor.path()));
    }

    static List<SellingPlanAnchor> read(Sent policy) {
        return policy.objects(FIELD).stream().map(Anchors::anchor).toList();
    }

    private static SellingPlanAnchor anchor(Sent input) {
        return new SellingPlanAnchor(
                input.integer("cutoffDay"),
                input.integer("day").orElseThrow(),
                input.integer("month"),
                input.text("type").orElseThrow());
    }
}
