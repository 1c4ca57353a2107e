package io.deliverygraph.quote;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import io.deliverygraph.profile.DestinationInput;
import io.deliverygraph.rule.CodePoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** What would a store offer for this cart at this place? Nothing is created, neither here nor at the platform. */
@OneCart
@Input("DeliveryQuoteInput")
@Description("A cart, and where it is to go. Nothing is created by asking.")
public record QuoteRequest(
        @Id @NonNull @GlobalIdOf(Kind.STORE) String storeId,

        @NonNull @Valid DestinationInput destination,

        @NonNull
        @Size(min = 1, message = "{list.empty}")
        @Size(max = 200, message = "{list.tooMany}")
        @Description("1 to 200 lines.")
        List<@Valid @NonNull RequestedLine> lines,

        @Description("From when durations of selling plans count, in the years 2000 to 9999; now when left out.")
        Instant evaluatedAt,

        @CodePoints(max = 1000)
        @Description(
                "Which option the buyer picks, by handle or title, 1000 characters at most; the cheapest when left out.")
        String chosenOption,

        @Id
        @DefaultValue("[]")
        @Size(max = 100, message = "{list.tooMany}")
        @Description("Carriers to treat as silent, 100 at most, to see what backup rates save.")
        List<@NonNull @GlobalIdOf(Kind.CARRIER) String> carriersDown) {

    public QuoteRequest {
        lines = Lists.orEmpty(lines);
        carriersDown = Lists.orEmpty(carriersDown);
    }
}
