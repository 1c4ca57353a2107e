package io.deliverygraph.platform.shopify;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/**
 * What a call asked of the shop's bucket, and how full that is now, in points (Shopify contract 1.4).
 *
 * @param requested what had to fit before the call was carried out
 * @param available in the bucket now
 * @param most that the bucket holds
 * @param restored each second
 */
record Cost(BigDecimal requested, BigDecimal available, BigDecimal most, BigDecimal restored) {

    /** Null when any of it is missing, or the bucket would never fill. */
    static Cost of(JsonNode cost) {
        JsonNode status = cost.path("throttleStatus");
        boolean whole = cost.path("requestedQueryCost").isNumber()
                && status.path("currentlyAvailable").isNumber()
                && status.path("maximumAvailable").isNumber()
                && status.path("restoreRate").isNumber()
                && status.path("restoreRate").decimalValue().signum() > 0;
        return whole
                ? new Cost(
                        cost.path("requestedQueryCost").decimalValue(),
                        status.path("currentlyAvailable").decimalValue(),
                        status.path("maximumAvailable").decimalValue(),
                        status.path("restoreRate").decimalValue())
                : null;
    }
}
