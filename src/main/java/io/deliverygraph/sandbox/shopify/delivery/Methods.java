package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import java.util.ArrayList;
import java.util.List;

/** Reads methods to create and to update (Shopify contract 4.1). */
final class Methods {

    private Methods() {}

    static DeliveryMethodDefinition created(Input input, Known known) {
        if (input.has("conditionsToUpdate")) {
            throw Mistake.general("A method definition to create has no conditions to update.");
        }
        boolean active = input.flag("active")
                .orElseThrow(() -> Mistake.general(
                        "Send active with a method definition to create: its default" + " is not published (P12)."));
        return new DeliveryMethodDefinition(
                known.numbers().nextId("DeliveryMethodDefinition"),
                name(input.text("name").orElse("")),
                input.text("description"),
                active,
                Rates.created(input, known),
                Conditions.created(input, known.numbers()));
    }

    /** A method as it is after an update: what the input does not name stays. */
    static DeliveryMethodDefinition updated(DeliveryMethodDefinition former, Input input, Known known) {
        List<DeliveryCondition> conditions = new ArrayList<>(former.methodConditions());
        for (Input change : input.objects("conditionsToUpdate")) {
            update(conditions, change);
        }
        conditions.addAll(Conditions.created(input, known.numbers()));
        return new DeliveryMethodDefinition(
                former.id(),
                name(input.text("name").orElse(former.name())),
                input.text("description").or(former::description),
                input.flag("active").orElse(former.active()),
                Rates.updated(former.rateProvider(), input, known),
                conditions);
    }

    private static void update(List<DeliveryCondition> conditions, Input change) {
        String id = change.text("id").orElseThrow();
        for (int index = 0; index < conditions.size(); index++) {
            if (conditions.get(index).id().equals(id)) {
                conditions.set(index, Conditions.updated(conditions.get(index), change));
                return;
            }
        }
        throw Mistake.general("Condition " + id + " could not be found in its method definition.");
    }

    private static String name(String name) {
        if (name.isBlank()) {
            throw Mistake.general("The method definition name can't be blank.");
        }
        return name;
    }
}
