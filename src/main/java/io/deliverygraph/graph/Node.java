package io.deliverygraph.graph;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Anything with a global id, which {@code node} and {@code nodes} can find again. */
@Name("Node")
@Description("Anything with a global id, which node and nodes can find again.")
public interface Node {

    /** The opaque, global id: see {@link GlobalId}. */
    @Id
    @NonNull
    @Name("id")
    String id();
}
