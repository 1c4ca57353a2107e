package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Input;
import io.deliverygraph.sandbox.shopify.value.Mistake;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What becomes of a profile under an input (Shopify contract 4.2). */
final class ProfileEdits {

    private static final int LONGEST_NAME = 128;
    private static final List<String> NAME = List.of("profile", "name");
    private static final List<String> LINKS = List.of("profile", "sellingPlanGroupsToAssociate");

    private final Known known;
    private final Catalogued catalogued;
    private final Collection<DeliveryProfile> all;

    /** @param all the profiles there are, as they are when an edit is asked for */
    ProfileEdits(Known known, Catalogued catalogued, Collection<DeliveryProfile> all) {
        this.known = known;
        this.catalogued = catalogued;
        this.all = all;
    }

    DeliveryProfile created(Input input, boolean isDefault, boolean madeByApp) {
        String name = name(input.text("name").orElse(""));
        if (!input.texts("variantsToDissociate").isEmpty()) {
            throw Mistake.general("A profile to create has no variants to dissociate.");
        }
        DeliveryProfile fresh = new DeliveryProfile(
                known.numbers().nextId("DeliveryProfile"),
                isDefault ? DeliveryProfile.GENERAL : name,
                isDefault,
                1,
                false,
                madeByApp,
                List.of(),
                Set.of(),
                Set.of());
        return changed(fresh, input);
    }

    DeliveryProfile updated(DeliveryProfile former, Input input) {
        String name = input.has("name") ? name(input.text("name").get()) : former.name();
        return changed(former.withName(name), input).withVersion(former.version() + 1);
    }

    private DeliveryProfile changed(DeliveryProfile profile, Input input) {
        List<DeliveryLocationGroup> left = Deletions.from(profile.groups(), input);
        return profile.withVariants(variants(profile, input))
                .withSellingPlanGroups(sellingPlanGroups(profile, input))
                .withCoversAllItems(coversAllItems(profile, input))
                .withGroups(new GroupEdits(left, known).after(input));
    }

    private static String name(String name) {
        if (name.isBlank()) {
            throw Mistake.at(NAME, "The profile name can't be blank.");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            throw Mistake.at(NAME, "The profile name must be at most " + LONGEST_NAME + " characters long.");
        }
        return name;
    }

    /** Unknown variants are passed over (P6), ids of another type are not (P7). The default profile lists none. */
    private Set<String> variants(DeliveryProfile profile, Input input) {
        Set<String> ids = new HashSet<>(profile.variantIds());
        for (String id : input.texts("variantsToAssociate")) {
            if (catalogued.hasVariant(Gid.need("ProductVariant", id))) {
                ids.add(id);
            }
        }
        input.texts("variantsToDissociate").forEach(id -> ids.remove(Gid.need("ProductVariant", id)));
        return ids;
    }

    private Set<String> sellingPlanGroups(DeliveryProfile profile, Input input) {
        Set<String> ids = new HashSet<>(profile.sellingPlanGroupIds());
        input.texts("sellingPlanGroupsToDissociate").forEach(id -> ids.remove(Gid.need("SellingPlanGroup", id)));
        for (String id : input.texts("sellingPlanGroupsToAssociate")) {
            checkLink(Gid.need("SellingPlanGroup", id), profile);
            ids.add(id);
        }
        return ids;
    }

    /** One profile for a group: what a second link does is not known (P19). */
    private void checkLink(String groupId, DeliveryProfile profile) {
        if (!catalogued.hasSellingPlanGroup(groupId)) {
            throw Mistake.at(LINKS, "Selling plan group " + groupId + " could not be found for this shop.");
        }
        boolean taken = all.stream()
                .anyMatch(other -> !other.id().equals(profile.id())
                        && other.sellingPlanGroupIds().contains(groupId));
        if (taken) {
            throw Mistake.at(
                    LINKS,
                    "Selling plan group " + groupId
                            + " is linked to another delivery profile; what a second link does is not known (P19).");
        }
    }

    private static boolean coversAllItems(DeliveryProfile profile, Input input) {
        boolean covers = input.flag("coversAllItems").orElse(profile.coversAllItems());
        if (covers && !profile.madeByApp()) {
            throw Mistake.at(
                    List.of("profile", "coversAllItems"), "Only a profile made by an app can cover all items.");
        }
        return covers;
    }
}
