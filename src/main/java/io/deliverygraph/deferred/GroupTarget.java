package io.deliverygraph.deferred;

import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Refusal;
import io.deliverygraph.graph.UserErrorCode;
import java.util.List;

/** The group that a command names, or a {@link Refusal} that says it is not there. */
final class GroupTarget {

    private GroupTarget() {}

    static SellingPlanGroup of(List<SellingPlanGroup> found, String field) {
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Problem.at(UserErrorCode.NOT_FOUND, "sellingPlanGroup.unknown", field)));
    }
}
