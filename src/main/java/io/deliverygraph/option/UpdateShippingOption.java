package io.deliverygraph.option;

import io.deliverygraph.graph.GlobalIdOf;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Lists;
import io.deliverygraph.rule.CodePoints;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/** Changes a shipping option. */
@Description("Left out or null means unchanged; a list replaces the whole list.")
public record UpdateShippingOption(
        @Id @NonNull @GlobalIdOf(Kind.OPTION) String id,

        @Description("As last read, on Shopify that of the option's profile; checked when given.")
        String revision,

        @CodePoints(max = 1000) @Description("1000 characters at most.")
        String title,

        @Description(
                "Not on Wix, where an option has no switch of its own: use setDeliveryCarrierActive. On Shopify the only way to switch one on.")
        Boolean active,

        String category,

        @CodePoints(max = 500) @Description("Free text, 500 characters at most.")
        String estimatedDeliveryTime,

        @Size(min = 1, message = "{list.empty}")
        @Size(max = 50, message = "{list.tooMany}")
        @Description("1 to 50 rates.")
        List<@Valid NewRate> rates) {

    public UpdateShippingOption {
        rates = Lists.orNull(rates);
    }

    /**
     * Whether an option with one switch for itself and its rate is on after this update. Only the option's own word
     * switches it on: a rate is on unless told otherwise, and a new price must not go live by that.
     */
    public boolean activeOr(boolean present) {
        if (active != null) {
            return active;
        }
        return present && (rates == null || rates.get(0).isActive());
    }
}
