package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.wix.error.WixError;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rules for a shipping option. */
final class Options {

    private Options() {}

    static boolean serves(ObjectNode option, String regionId) {
        return option.get("deliveryRegionId").textValue().equals(regionId)
                || regionIds(option).contains(regionId);
    }

    /** The list of regions without repeats; the single field is not part of it (Wix contract 7.6). */
    static Set<String> regionIds(ObjectNode option) {
        Set<String> ids = new LinkedHashSet<>();
        option.get("deliveryRegionIds").forEach(id -> ids.add(id.textValue()));
        return ids;
    }

    static void setRegionIds(ObjectNode option, Set<String> ids) {
        ArrayNode list = option.putArray("deliveryRegionIds");
        ids.forEach(list::add);
    }

    /** Quantities are counted in whole items; {@code "2.0"} is whole (Wix contract 3.6). */
    static void refuseBrokenQuantities(JsonNode option) {
        boolean broken = StreamSupport.stream(option.path("rates").spliterator(), false)
                .flatMap(Options::quantities)
                .anyMatch(quantity -> quantity.stripTrailingZeros().scale() > 0);
        if (broken) {
            throw WixError.INVALID_QUANTITY_VALUE.refusal();
        }
    }

    private static Stream<BigDecimal> quantities(JsonNode rate) {
        return StreamSupport.stream(rate.get("conditions").spliterator(), false)
                .filter(condition -> condition.get("type").textValue().equals("BY_TOTAL_QUANTITY"))
                .map(condition -> new BigDecimal(condition.get("value").textValue()));
    }
}
