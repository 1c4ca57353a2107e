package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Gid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The locations of a shop, by id. No call of this API part changes them. */
public record Locations(List<Location> all) {

    public Locations {
        all = all.stream()
                .sorted(Comparator.comparingLong(location -> Gid.number(location.id())))
                .toList();
    }

    public Optional<Location> find(String id) {
        return all.stream().filter(location -> location.id().equals(id)).findFirst();
    }

    /** Locations that can be put into a profile: the active ones. */
    public List<Location> available() {
        return all.stream().filter(Location::isActive).toList();
    }

    /** The first active one. */
    public Optional<Location> primary() {
        return available().stream().findFirst();
    }

    boolean isAvailable(String id) {
        return find(id).filter(Location::isActive).isPresent();
    }

    /** Available locations in no group of a profile. */
    public List<Location> unassigned(DeliveryProfile profile) {
        return available().stream()
                .filter(location -> profile.groups().stream()
                        .noneMatch(group -> group.locationIds().contains(location.id())))
                .toList();
    }

    /** Those of a group. */
    public List<Location> of(DeliveryLocationGroup group) {
        return all.stream()
                .filter(location -> group.locationIds().contains(location.id()))
                .toList();
    }
}
