package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Countries that share rates, with those rates. */
public record DeliveryZone(
        String id, String name, List<DeliveryCountry> countries, List<DeliveryMethodDefinition> methods)
        implements Node {

    public DeliveryZone {
        countries = countries.stream().sorted(DeliveryCountry.BY_CODE).toList();
        methods = List.copyOf(methods);
    }

    boolean hasActiveRate() {
        return methods.stream().anyMatch(DeliveryMethodDefinition::active);
    }

    DeliveryZone withMethods(List<DeliveryMethodDefinition> newMethods) {
        return new DeliveryZone(id, name, countries, newMethods);
    }

    /** The same zone with each method changed; what becomes empty is left out. */
    DeliveryZone methods(Function<DeliveryMethodDefinition, Optional<DeliveryMethodDefinition>> change) {
        return withMethods(methods.stream()
                .flatMap(method -> change.apply(method).stream())
                .toList());
    }
}
