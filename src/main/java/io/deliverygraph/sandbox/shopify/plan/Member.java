package io.deliverygraph.sandbox.shopify.plan;

import io.deliverygraph.sandbox.shopify.catalogue.Catalogue;
import java.util.List;
import java.util.Optional;

/** The two kinds of things that can be in a group. */
enum Member {
    PRODUCT("Product", "productIds", UserErrorCode.PRODUCT_DOES_NOT_EXIST) {
        @Override
        Optional<?> in(Catalogue catalogue, String id) {
            return catalogue.product(id);
        }

        @Override
        List<String> of(SellingPlanGroup group) {
            return group.productIds();
        }

        @Override
        SellingPlanGroup put(SellingPlanGroup group, List<String> ids) {
            return group.withMembers(ids, group.productVariantIds());
        }
    },

    VARIANT("ProductVariant", "productVariantIds", UserErrorCode.PRODUCT_VARIANT_DOES_NOT_EXIST) {
        @Override
        Optional<?> in(Catalogue catalogue, String id) {
            return catalogue.variant(id);
        }

        @Override
        List<String> of(SellingPlanGroup group) {
            return group.productVariantIds();
        }

        @Override
        SellingPlanGroup put(SellingPlanGroup group, List<String> ids) {
            return group.withMembers(group.productIds(), ids);
        }
    };

    private final String type;
    private final String argument;
    private final UserErrorCode missing;

    Member(String type, String argument, UserErrorCode missing) {
        this.type = type;
        this.argument = argument;
        this.missing = missing;
    }

    /** Type within ids of this kind. */
    String type() {
        return type;
    }

    /** Name of the argument that lists ids of this kind. */
    String argument() {
        return argument;
    }

    /** Code for one of this kind that was asked to join or leave and does not exist. */
    UserErrorCode missing() {
        return missing;
    }

    /** The one of this kind that has the id. */
    abstract Optional<?> in(Catalogue catalogue, String id);

    /** Ids of this kind that are in the group directly. */
    abstract List<String> of(SellingPlanGroup group);

    /** The group with exactly these members of this kind. */
    abstract SellingPlanGroup put(SellingPlanGroup group, List<String> ids);
}
