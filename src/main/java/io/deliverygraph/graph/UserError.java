package io.deliverygraph.graph;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** One reason why a mutation changed nothing, ready for a person to read. */
@Description("One reason why a mutation changed nothing, ready for a person to read.")
public record UserError(
        @NonNull UserErrorCode code,

        @NonNull @Description("One plain sentence for a person; it never echoes the value.")
        String message,

        @Description(
                "Path into the input, such as [\"input\", \"rates\", \"0\", \"amount\"]; null when no field is to blame.")
        List<@NonNull String> field,

        @Description("The platform's own code, when it refused.")
        String platformCode,

        @Description("The entity as it stands now, with STALE_REVISION.")
        Node current) {

    public UserError {
        field = field == null ? null : List.copyOf(field);
    }
}
