package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes groups, zones, methods and conditions out of a profile, by ids named at its level (Shopify contract 4.1). */
final class Deletions {

    private final Set<String> wanted = new HashSet<>();

    private Deletions(Input profile) {
        add(profile, "locationGroupsToDelete", "DeliveryLocationGroup");
        add(profile, "zonesToDelete", "DeliveryZone");
        add(profile, "methodDefinitionsToDelete", "DeliveryMethodDefinition");
        add(profile, "conditionsToDelete", "DeliveryCondition");
    }

    private void add(Input profile, String key, String type) {
        profile.texts(key).forEach(id -> wanted.add(Gid.need(type, id)));
    }

    /**
     * The groups without what is to be deleted.
     *
     * @throws Mistake if something to delete is not in the profile
     */
    static List<DeliveryLocationGroup> from(List<DeliveryLocationGroup> groups, Input profile) {
        Deletions deletions = new Deletions(profile);
        List<DeliveryLocationGroup> left = groups.stream()
                .flatMap(group -> deletions.group(group).stream())
                .toList();
        deletions.wanted.stream().findFirst().ifPresent(id -> {
            throw Mistake.general(id + " could not be found in the profile.");
        });
        return left;
    }

    private Optional<DeliveryLocationGroup> group(DeliveryLocationGroup group) {
        DeliveryLocationGroup changed = group.zones(this::zone);
        return isWanted(group) ? Optional.empty() : Optional.of(changed);
    }

    private Optional<DeliveryZone> zone(DeliveryZone zone) {
        DeliveryZone changed = zone.methods(this::method);
        return isWanted(zone) ? Optional.empty() : Optional.of(changed);
    }

    private Optional<DeliveryMethodDefinition> method(DeliveryMethodDefinition method) {
        List<DeliveryCondition> conditions = method.methodConditions().stream()
                .filter(condition -> !isWanted(condition))
                .toList();
        return isWanted(method) ? Optional.empty() : Optional.of(method.withConditions(conditions));
    }

    private boolean isWanted(Node node) {
        return wanted.remove(node.id());
    }
}
