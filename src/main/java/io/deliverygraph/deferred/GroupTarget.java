package io.deliverygraph.deferred;

import io.deliverygraph.graph.PlatformException;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Refusal;
import io.deliverygraph.graph.UserErrorCode;
import io.smallrye.mutiny.Uni;
import java.util.List;

/** The group that a command names, or a {@link Refusal} that says what is the matter with it. */
final class GroupTarget {

    private GroupTarget() {}

    static SellingPlanGroup of(List<SellingPlanGroup> found, String field) {
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(Problem.at(UserErrorCode.NOT_FOUND, "sellingPlanGroup.unknown", field)));
    }

    /** Groups of other apps can be read, and to a write the platform denies that there are such. */
    static <T> Uni<T> ours(Uni<T> write) {
        return write.onFailure(GroupTarget::isMissing).transform(GroupTarget::notOurs);
    }

    private static boolean isMissing(Throwable thrown) {
        return thrown instanceof PlatformException known && known.failure() instanceof PlatformFailure.NotFound;
    }

    private static Refusal notOurs(Throwable thrown) {
        PlatformFailure.NotFound missing = (PlatformFailure.NotFound) ((PlatformException) thrown).failure();
        return new Refusal(Problem.at(UserErrorCode.NOT_FOUND, "sellingPlanGroup.notOurs", "id")
                .withPlatformCode(missing.platformCode()));
    }
}
