package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.List;
import java.util.Optional;

/** One choosable rate. */
public record DeliveryMethodDefinition(
        String id,
        String name,
        Optional<String> description,
        boolean active,
        DeliveryRateProvider rateProvider,
        List<DeliveryCondition> methodConditions)
        implements Node {

    public DeliveryMethodDefinition {
        methodConditions = List.copyOf(methodConditions);
    }

    /** Whether a carrier sets the price. */
    public boolean isParticipant() {
        return rateProvider instanceof DeliveryParticipant;
    }

    DeliveryMethodDefinition withConditions(List<DeliveryCondition> conditions) {
        return new DeliveryMethodDefinition(id, name, description, active, rateProvider, conditions);
    }
}
