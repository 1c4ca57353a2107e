package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The location groups of a profile while it is changed. A location is in one group of a profile at most. */
final class GroupEdits {

    private final List<DeliveryLocationGroup> groups;
    private final Known known;

    GroupEdits(List<DeliveryLocationGroup> groups, Known known) {
        this.groups = new ArrayList<>(groups);
        this.known = known;
    }

    List<DeliveryLocationGroup> after(Input profile) {
        profile.objects("locationGroupsToUpdate").forEach(this::update);
        profile.objects("locationGroupsToCreate").forEach(this::create);
        profile.objects("profileLocationGroups").forEach(this::merge);
        return groups;
    }

    private void create(Input input) {
        put(groups.size(), Groups.created(input, known));
    }

    private void update(Input input) {
        String id = input.text("id").orElse("");
        int index = indexOf(id);
        if (index < 0) {
            throw Mistake.general("Location group " + id + " could not be found in the profile.");
        }
        put(index, Groups.updated(groups.get(index), input, known));
    }

    /** {@code profileLocationGroups} passes over locations to add that the shop does not have (P10). */
    private void merge(Input input) {
        Map<Object, Object> lenient = new HashMap<>(input.values());
        lenient.put(
                "locationsToAdd",
                input.texts("locationsToAdd").stream()
                        .filter(known.locations()::isAvailable)
                        .toList());
        if (input.has("id")) {
            update(new Input(lenient));
        } else {
            create(new Input(lenient));
        }
    }

    private void put(int index, DeliveryLocationGroup group) {
        for (int other = 0; other < groups.size(); other++) {
            List<String> rest = new ArrayList<>(groups.get(other).locationIds());
            rest.removeAll(group.locationIds());
            groups.set(other, groups.get(other).withLocations(rest));
        }
        if (index == groups.size()) {
            groups.add(group);
        } else {
            groups.set(index, group);
        }
    }

    private int indexOf(String id) {
        for (int index = 0; index < groups.size(); index++) {
            if (groups.get(index).id().equals(id)) {
                return index;
            }
        }
        return -1;
    }
}
