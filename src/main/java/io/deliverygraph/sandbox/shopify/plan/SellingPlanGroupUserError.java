package io.deliverygraph.sandbox.shopify.plan;

import java.util.List;

/**
 * One reason why a call was not carried out; the name is that of the GraphQL type.
 *
 * @param field path of the input field at fault, list positions as strings: {@code input, sellingPlansToCreate, 0}
 */
public record SellingPlanGroupUserError(UserErrorCode code, List<String> field, String message) {

    public SellingPlanGroupUserError {
        field = List.copyOf(field);
    }

    static SellingPlanGroupUserError of(UserErrorCode code, List<String> field) {
        return new SellingPlanGroupUserError(code, field, code.sentence());
    }
}
