package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.Refusal;
import io.deliverygraph.graph.UserErrorCode;

/** The entity that a command names, or a {@link Refusal} that says it is not there. */
final class Targets {

    private Targets() {}

    static DeliveryProfile profile(SiteSetup setup, String id, String field) {
        return setup.profile(GlobalId.of(id).nativeId()).orElseThrow(() -> notFound("profile.unknown", field));
    }

    static DeliveryRegion region(SiteSetup setup, String id, String field) {
        return setup.region(GlobalId.of(id).nativeId()).orElseThrow(() -> notFound("region.unknown", field));
    }

    private static Refusal notFound(String key, String field) {
        return new Refusal(Problem.at(UserErrorCode.NOT_FOUND, key, field));
    }
}
