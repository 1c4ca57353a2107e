package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import io.deliverygraph.sandbox.shopify.value.Numbers;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The delivery profiles of a shop, by id, with the mutations that change them. A refused mutation changes nothing. */
public final class Profiles {

    /** One default profile and 99 more (Shopify contract 10). */
    private static final int MOST = 100;

    private final Map<String, DeliveryProfile> byId = new TreeMap<>(Comparator.comparingLong(Gid::number));
    private final Known known;
    private final ProfileEdits edits;

    public Profiles(Locations locations, CarrierServices carriers, Numbers numbers, Catalogued catalogued) {
        this.known = new Known(locations, carriers, numbers);
        this.edits = new ProfileEdits(known, catalogued, byId.values());
    }

    /** A profile that the seed brings; the first is the default one. */
    public void seed(Input seed) {
        boolean madeByApp = seed.flag("madeByApp").orElse(false);
        put(edits.created(seed.object("input").orElseThrow(), byId.isEmpty(), madeByApp));
    }

    public Collection<DeliveryProfile> all() {
        return List.copyOf(byId.values());
    }

    public Optional<DeliveryProfile> find(String id) {
        return Optional.ofNullable(byId.get(id)).filter(profile -> profile.id().equals(id));
    }

    public DeliveryProfile defaultProfile() {
        return byId.values().stream()
                .filter(DeliveryProfile::isDefault)
                .findFirst()
                .orElseThrow();
    }

    /** The profile a variant belongs to: its own, else the default one. */
    public DeliveryProfile of(String variantId) {
        return byId.values().stream()
                .filter(profile -> profile.variantIds().contains(variantId))
                .findFirst()
                .orElseGet(this::defaultProfile);
    }

    /** Whether a method of some profile asks this carrier service for prices. */
    public boolean use(String carrierServiceId) {
        return byId.values().stream()
                .flatMap(profile -> profile.groups().stream())
                .flatMap(group -> group.zones().stream())
                .flatMap(zone -> zone.methods().stream())
                .anyMatch(method -> method.rateProvider() instanceof DeliveryParticipant carrier
                        && carrier.carrierServiceId().equals(carrierServiceId));
    }

    /** @throws Mistake if the input is refused (Shopify contract 4.2) */
    public DeliveryProfile create(Input input) {
        if (byId.size() >= MOST) {
            throw Mistake.general(
                    "A shop has at most " + MOST + " delivery profiles. How Shopify words this is not known.");
        }
        return put(edits.created(input, false, true));
    }

    /** @throws Mistake if there is no such profile (P8) or the input is refused */
    public DeliveryProfile update(String id, Input input) {
        DeliveryProfile former = find(id).orElseThrow(() ->
                Mistake.general("The delivery profile could not be updated: there is none with this id."));
        return put(edits.updated(former, input));
    }

    /** Somebody else saves a profile: its version grows. */
    public void touch(DeliveryProfile profile) {
        byId.put(profile.id(), profile.withVersion(profile.version() + 1));
    }

    /** A profile goes; its variants and links go back (P23, P24). */
    void forget(String id) {
        byId.remove(id);
    }

    /** A variant leaves its former profile when another takes it (P14). */
    private DeliveryProfile put(DeliveryProfile profile) {
        for (DeliveryProfile other : all()) {
            Set<String> rest = new HashSet<>(other.variantIds());
            if (!other.id().equals(profile.id()) && rest.removeAll(profile.variantIds())) {
                byId.put(other.id(), other.withVariants(rest));
            }
        }
        byId.put(profile.id(), profile);
        return profile;
    }
}
