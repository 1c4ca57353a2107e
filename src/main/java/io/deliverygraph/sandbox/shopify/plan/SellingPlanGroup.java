package io.deliverygraph.sandbox.shopify.plan;

import io.deliverygraph.sandbox.shopify.value.Node;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A way of selling, such as "Pre-order" (Shopify contract 2.2).
 *
 * @param owner id of the app that made it, no field of the GraphQL type
 * @param appId what that app chose to call itself; any text
 * @param sellingPlans in the order they were made
 * @param productIds products joined directly, in the order of their ids
 * @param productVariantIds variants joined directly, in the order of their ids
 */
public record SellingPlanGroup(
        String id,
        String owner,
        String name,
        String merchantCode,
        Optional<String> description,
        Optional<String> appId,
        List<String> options,
        Optional<Integer> position,
        Instant createdAt,
        Instant updatedAt,
        List<SellingPlan> sellingPlans,
        List<String> productIds,
        List<String> productVariantIds)
        implements Node {

    public SellingPlanGroup {
        options = List.copyOf(options);
        sellingPlans = List.copyOf(sellingPlans);
        productIds = byNumber(productIds);
        productVariantIds = byNumber(productVariantIds);
    }

    private static List<String> byNumber(List<String> ids) {
        return ids.stream().distinct().sorted(SellingPlanGroups.BY_NUMBER).toList();
    }

    /** A short text for staff; Shopify computes one, its wording is unknown. */
    public String summary() {
        int plans = sellingPlans.size();
        return plans + (plans == 1 ? " purchase option" : " purchase options");
    }

    SellingPlanGroup withMembers(List<String> products, List<String> variants) {
        return new SellingPlanGroup(
                id,
                owner,
                name,
                merchantCode,
                description,
                appId,
                options,
                position,
                createdAt,
                updatedAt,
                sellingPlans,
                products,
                variants);
    }
}
