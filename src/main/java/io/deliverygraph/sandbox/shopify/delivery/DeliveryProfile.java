package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.List;
import java.util.Set;

/**
 * One bundle of shipping rules (Shopify contract 2.1). Never changed: an update puts a changed copy.
 *
 * @param version 1 at first, plus 1 with every accepted update
 * @param madeByApp whether an app made it rather than the merchant
 * @param variantIds variants given to it; the default profile has the rest and lists none
 * @param sellingPlanGroupIds groups linked to it, gone ones included
 */
public record DeliveryProfile(
        String id,
        String name,
        boolean isDefault,
        int version,
        boolean coversAllItems,
        boolean madeByApp,
        List<DeliveryLocationGroup> groups,
        Set<String> variantIds,
        Set<String> sellingPlanGroupIds)
        implements Node {

    /** What the default profile is always called. */
    static final String GENERAL = "General profile";

    public DeliveryProfile {
        groups = List.copyOf(groups);
        variantIds = Set.copyOf(variantIds);
        sellingPlanGroupIds = Set.copyOf(sellingPlanGroupIds);
    }

    DeliveryProfile withName(String newName) {
        return new DeliveryProfile(
                id,
                isDefault ? GENERAL : newName,
                isDefault,
                version,
                coversAllItems,
                madeByApp,
                groups,
                variantIds,
                sellingPlanGroupIds);
    }

    DeliveryProfile withVersion(int newVersion) {
        return new DeliveryProfile(
                id, name, isDefault, newVersion, coversAllItems, madeByApp, groups, variantIds, sellingPlanGroupIds);
    }

    DeliveryProfile withCoversAllItems(boolean covers) {
        return new DeliveryProfile(
                id, name, isDefault, version, covers, madeByApp, groups, variantIds, sellingPlanGroupIds);
    }

    DeliveryProfile withGroups(List<DeliveryLocationGroup> newGroups) {
        return new DeliveryProfile(
                id, name, isDefault, version, coversAllItems, madeByApp, newGroups, variantIds, sellingPlanGroupIds);
    }

    DeliveryProfile withVariants(Set<String> ids) {
        return new DeliveryProfile(
                id, name, isDefault, version, coversAllItems, madeByApp, groups, ids, sellingPlanGroupIds);
    }

    DeliveryProfile withSellingPlanGroups(Set<String> ids) {
        return new DeliveryProfile(id, name, isDefault, version, coversAllItems, madeByApp, groups, variantIds, ids);
    }
}
