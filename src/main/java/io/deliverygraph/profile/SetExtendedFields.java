package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.rule.CodePoints;
import jakarta.json.JsonObject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Replaces what one app has stored with an entity. */
@Description("Replaces what one app has stored with an entity.")
public record SetExtendedFields(
        @Id @NonNull @GlobalIdOf({Kind.PROFILE, Kind.OPTION})
        String id,

        @NonNull @CodePoints(min = 1) String namespace,
        @NonNull JsonObject data) {}
