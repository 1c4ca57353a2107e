package io.deliverygraph.quote;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.rule.CodePoints;
import jakarta.validation.Valid;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.Range;

/** One line of a cart that exists or not. */
@Input("QuoteLineInput")
@Description("One line of a cart.")
public record RequestedLine(
        @NonNull
        @CodePoints(min = 1, max = 64)
        @Description("Your own name for the line, 1 to 64 characters, once in a cart; the answer speaks of it by this.")
        String ref,

        @CodePoints(max = 255)
        @Description(
                "The platform's own variant or catalogue item id, 255 characters at most. Where the platform lists its items "
                        + "(ITEM_ASSIGNMENT), it decides the profile that prices this line.")
        String itemId,

        @Id
        @GlobalIdOf(Kind.PROFILE)
        @Description(
                "The profile that prices this line; the store's default profile when neither it nor the item decides.")
        String deliveryProfileId,

        @Range(min = 1, max = 1_000_000, message = "{cart.quantity}") @Description("1 to 1000000.")
        int quantity,

        @NonNull @Valid @Description("Of one item, before a selling plan's price adjustment.")
        RequestedPrice unitPrice,

        @Valid
        @Description(
                "Of one item. Without it a rate that depends on weight is decided only where the rest of the cart decides it already.")
        RequestedWeight unitWeight,

        @DefaultValue("true") @Description("False for what is not sent, such as a download.")
        Boolean requiresShipping,

        @Id @GlobalIdOf(Kind.SELLING_PLAN) @Description("Bought with this plan; once when left out.")
        String sellingPlanId,

        @Id
        @GlobalIdOf(Kind.ORIGIN)
        @Description("Sent from here; from an active origin that reaches the destination when left out.")
        String originId) {

    boolean ships() {
        return requiresShipping == null || requiresShipping;
    }
}
