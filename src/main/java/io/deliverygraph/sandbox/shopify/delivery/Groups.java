package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads location groups to create and to update (Shopify contract 4.1). */
final class Groups {

    private Groups() {}

    static DeliveryLocationGroup created(Input input, Known known) {
        if (!input.objects("zonesToUpdate").isEmpty()) {
            throw Mistake.general("A location group to create has no zones to update.");
        }
        Set<String> locations = new LinkedHashSet<>(known.locations(input.texts("locations")));
        locations.addAll(known.locations(input.texts("locationsToAdd")));
        return new DeliveryLocationGroup(
                known.numbers().nextId("DeliveryLocationGroup"), List.copyOf(locations), zones(input, known));
    }

    /** A group as it is after an update: what the input does not name stays. */
    static DeliveryLocationGroup updated(DeliveryLocationGroup former, Input input, Known known) {
        Set<String> locations = new LinkedHashSet<>(former.locationIds());
        locations.addAll(known.locations(input.texts("locations")));
        locations.addAll(known.locations(input.texts("locationsToAdd")));
        input.texts("locationsToRemove").forEach(id -> locations.remove(Gid.need("Location", id)));
        List<DeliveryZone> zones = new ArrayList<>(former.zones());
        for (Input change : input.objects("zonesToUpdate")) {
            update(zones, change, known);
        }
        zones.addAll(zones(input, known));
        return new DeliveryLocationGroup(former.id(), List.copyOf(locations), zones);
    }

    private static List<DeliveryZone> zones(Input group, Known known) {
        return group.objects("zonesToCreate").stream()
                .map(zone -> Zones.created(zone, known))
                .toList();
    }

    private static void update(List<DeliveryZone> zones, Input change, Known known) {
        String id = change.text("id").orElse("");
        for (int index = 0; index < zones.size(); index++) {
            if (zones.get(index).id().equals(id)) {
                zones.set(index, Zones.updated(zones.get(index), change, known));
                return;
            }
        }
        throw Mistake.general("Zone " + id + " could not be found in its location group.");
    }
}
