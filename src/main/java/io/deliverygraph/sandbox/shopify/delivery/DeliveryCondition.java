package io.deliverygraph.sandbox.shopify.delivery;

import io.deliverygraph.sandbox.shopify.value.Criteria;
import io.deliverygraph.sandbox.shopify.value.Gid;
import io.deliverygraph.sandbox.shopify.value.Node;
import java.util.Locale;

/**
 * What has to hold for a rate to be offered.
 *
 * @param number part of the id; the operator is the other part (Shopify contract 1.1)
 * @param field TOTAL_PRICE or TOTAL_WEIGHT
 * @param operator GREATER_THAN_OR_EQUAL_TO or LESS_THAN_OR_EQUAL_TO
 */
public record DeliveryCondition(long number, String field, String operator, Criteria conditionCriteria)
        implements Node {

    static final String PRICE = "TOTAL_PRICE";
    static final String WEIGHT = "TOTAL_WEIGHT";

    @Override
    public String id() {
        return Gid.of("DeliveryCondition", number + "?operator=" + operator.toLowerCase(Locale.ROOT));
    }
}
