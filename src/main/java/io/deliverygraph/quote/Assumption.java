package io.deliverygraph.quote;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A choice of ours where no platform publishes a rule. docs/quote.md lists every topic and its choices. */
@Description("A choice of ours where the platform publishes no rule. It is told in every answer that rests on it.")
public record Assumption(
        @NonNull @Description("Such as mixed-cart-shipping; our docs list all.")
        String topic,

        @NonNull @Description("Such as ALL_NOW.") String choice,

        @Description("Whether a setting of the service can choose otherwise.")
        boolean configurable) {

    /** Written out: a native executable interprets the one that records are given (decision 24). */
    @Override
    public boolean equals(Object other) {
        return other instanceof Assumption same
                && same.topic.equals(topic)
                && same.choice.equals(choice)
                && same.configurable == configurable;
    }
}
