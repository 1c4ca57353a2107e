package io.deliverygraph.graph;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Answer of the deleting mutations. */
@Description("Answer of the deleting mutations.")
public record DeletionPayload(
        @Id @Description("Null when nothing was deleted.") String deletedId,

        @Description("Null when nothing was deleted.") DeletionState state,
        boolean dryRun,
        @NonNull List<@NonNull UserError> userErrors) {

    public DeletionPayload {
        userErrors = List.copyOf(userErrors);
    }

    /** @param deletion null with user errors */
    public static DeletionPayload of(Deletion deletion, boolean dryRun, List<UserError> userErrors) {
        return deletion == null
                ? new DeletionPayload(null, null, dryRun, userErrors)
                : new DeletionPayload(deletion.id(), deletion.state(), dryRun, userErrors);
    }
}
