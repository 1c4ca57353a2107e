package io.deliverygraph.sandbox.shopify.engine;

import io.deliverygraph.sandbox.shopify.catalogue.ProductVariant;
import io.deliverygraph.sandbox.shopify.plan.SellingPlanGroup;
import io.deliverygraph.sandbox.shopify.plan.SellingPlanGroups;
import io.deliverygraph.sandbox.shopify.plan.UnsupportedSearch;
import io.deliverygraph.sandbox.shopify.value.Refused;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Selling plan groups: their root fields and their own (Shopify contract 2.2, 3). */
final class PlanFields {

    private static final Map<String, Function<SellingPlanGroup, String>> SORT_KEYS = Map.of(
            "NAME", SellingPlanGroup::name,
            "CREATED_AT", group -> group.createdAt().toString(),
            "UPDATED_AT", group -> group.updatedAt().toString());

    private PlanFields() {}

    static void wire(Fields fields) {
        fields.<Object>on("QueryRoot")
                .field("sellingPlanGroup", asked -> asked.state().groups().group(asked.id("SellingPlanGroup")))
                .field("sellingPlanGroups", PlanFields::page);
        fields.<SellingPlanGroup>on("SellingPlanGroup")
                .field(
                        "sellingPlans",
                        asked -> Connections.page(asked.source().sellingPlans(), Order.byId(), asked.arguments()))
                .field(
                        "products",
                        asked -> CatalogueFields.productPage(
                                groups(asked).productsOf(asked.source()), asked.arguments()))
                .field(
                        "productsCount",
                        asked -> Counts.of(
                                groups(asked).productsOf(asked.source()).size(), false))
                .field("productVariants", asked -> CatalogueFields.variantPage(variants(asked), asked.arguments()))
                .field(
                        "productVariantsCount",
                        asked -> Counts.of(variants(asked).size(), false))
                .field("appliesToProduct", asked -> asked.source().productIds().contains(argument(asked, "productId")))
                .field(
                        "appliesToProductVariant",
                        asked -> asked.source().productVariantIds().contains(argument(asked, "productVariantId")))
                .field("appliesToProductVariants", asked -> !variants(asked).isEmpty());
    }

    private static Object page(Asked<Object> asked) {
        try {
            List<SellingPlanGroup> found =
                    asked.state().groups().matching(asked.input().text("query").orElse(null));
            return Connections.page(
                    found, Order.asked(asked.arguments(), SellingPlanGroup::id, SORT_KEYS), asked.arguments());
        } catch (UnsupportedSearch unsupported) {
            throw Refused.badRequest(unsupported.getMessage());
        }
    }

    private static SellingPlanGroups groups(Asked<SellingPlanGroup> asked) {
        return asked.state().groups();
    }

    /** Variants joined themselves, of one product if the argument {@code productId} names it. */
    private static List<ProductVariant> variants(Asked<SellingPlanGroup> asked) {
        return asked.input()
                .text("productId")
                .map(productId -> groups(asked).variantsOf(asked.source(), productId))
                .orElseGet(() -> groups(asked).variantsOf(asked.source()));
    }

    private static String argument(Asked<SellingPlanGroup> asked, String name) {
        return asked.input().text(name).orElseThrow();
    }
}
