package io.deliverygraph.platform.wix;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;

/** Shipping options on the wire (Wix contract 3.6 and 5). Anything may be missing. */
@RegisterForReflection // with all that is nested in it: Jackson reads and writes records by reflection
final class OptionWire {

    private OptionWire() {}

    @Wire
    record Answer(Option shippingOption) {}

    @Wire
    record Page(List<Option> shippingOptions, QueryWire.Paging pagingMetadata) {}

    /** Read and written; {@code category} is dropped by newer sites. */
    @Wire
    record Option(
            String id,
            String revision,
            String createdDate,
            String updatedDate,
            String deliveryRegionId,
            List<String> deliveryRegionIds,
            String title,
            String category,
            String estimatedDeliveryTime,
            List<Rate> rates,
            ProfileWire.ExtendedFields extendedFields) {}

    /** {@code title} and {@code active} are dropped by newer sites. */
    @Wire
    record Rate(String title, Boolean active, String amount, Boolean multiplyByQuantity, List<Condition> conditions) {}

    @Wire
    record Condition(String type, String operator, String value) {}

    /** 5.1 and 5.3 */
    @Wire
    record Request(Option shippingOption) {}

    /** 5.6 and 5.7 */
    @Wire
    record RegionRequest(String deliveryRegionId, String revision) {}
}
