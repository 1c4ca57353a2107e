package io.deliverygraph.profile;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.rule.CodePoints;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Renames a delivery profile. */
@Description("Left out or null means unchanged.")
public record UpdateDeliveryProfile(
        @Id @NonNull @GlobalIdOf(Kind.PROFILE) String id,

        @NonNull @Description("As last read; a stale one is refused.")
        String revision,

        @CodePoints(min = 1, max = 256) @Description("1 to 256 characters.")
        String name) {}
