package io.deliverygraph.sandbox.shopify.plan;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a call, so that all of it is answered at once (Shopify contract 5, S5). */
final class UserErrors {

    private final List<SellingPlanGroupUserError> found = new ArrayList<>();

    void add(UserErrorCode code, List<String> field) {
        found.add(SellingPlanGroupUserError.of(code, field));
    }

    void addIf(boolean wrong, UserErrorCode code, List<String> field) {
        if (wrong) {
            add(code, field);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<SellingPlanGroupUserError> list() {
        return List.copyOf(found);
    }
}
