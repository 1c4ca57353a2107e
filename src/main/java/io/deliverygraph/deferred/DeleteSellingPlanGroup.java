package io.deliverygraph.deferred;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.Kind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Deletes a way of selling with its plans. */
@Description("Deletes a way of selling with its plans.")
public record DeleteSellingPlanGroup(
        @Id @NonNull @GlobalIdOf(Kind.SELLING_PLAN_GROUP) String id) {}
