package io.deliverygraph.platform.shopify;

import static io.deliverygraph.platform.shopify.ProfileWire.present;

import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.platform.Weighed;
import io.deliverygraph.profile.DeliveryProfile;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A shop's profiles as they were read at once, and what the graph makes of them: worked out for the first who asks, and
 * shared with the read. Two are equal that were read equal.
 */
final class WholeShop implements Weighed {

    private final List<ProfileWire.Profile> profiles;
    private volatile List<DeliveryProfile> ours;
    private volatile List<ShippingOption> options;

    WholeShop(List<ProfileWire.Profile> profiles) {
        this.profiles = List.copyOf(profiles);
    }

    List<ProfileWire.Profile> profiles() {
        return profiles;
    }

    /** @param made of all; two who ask at the same time may both make them, and get the same */
    List<DeliveryProfile> ours(Function<List<ProfileWire.Profile>, List<DeliveryProfile>> made) {
        if (ours == null) {
            ours = made.apply(profiles);
        }
        return ours;
    }

    /** @param made of all, like profiles */
    List<ShippingOption> options(Function<List<ProfileWire.Profile>, List<ShippingOption>> made) {
        if (options == null) {
            options = made.apply(profiles);
        }
        return options;
    }

    /** Its profiles and what stands in their zones, rates and carriers. Whatever is missing weighs nothing. */
    @Override
    public int things() {
        return profiles.size()
                + profiles.stream()
                        .flatMap(profile -> present(profile.profileLocationGroups()))
                        .map(ProfileWire.GroupOfProfile::locationGroupZones)
                        .flatMap(zones -> zones == null ? Stream.empty() : present(zones.edges()))
                        .map(ProfileWire.ZoneEdge::node)
                        .mapToInt(WholeShop::methods)
                        .sum();
    }

    private static int methods(ProfileWire.ZoneOfGroup zone) {
        return zone == null || zone.methodDefinitions() == null
                ? 0
                : (int) present(zone.methodDefinitions().nodes()).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WholeShop shop && shop.profiles.equals(profiles);
    }

    @Override
    public int hashCode() {
        return profiles.hashCode();
    }
}
