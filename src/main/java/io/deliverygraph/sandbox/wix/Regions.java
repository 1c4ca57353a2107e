package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.wix.error.Violations;
import io.deliverygraph.sandbox.wix.error.WixError;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The regions of a stored profile. */
final class Regions {

    private static final String NAME_TAKEN = "DELIVERY_REGION_NAME_ALREADY_EXISTS";

    private Regions() {}

    static List<ObjectNode> of(ObjectNode profile) {
        return list((ArrayNode) profile.get("deliveryRegions"));
    }

    static List<ObjectNode> list(ArrayNode regions) {
        return StreamSupport.stream(regions.spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }

    static ObjectNode find(ObjectNode profile, String regionId) {
        return of(profile).stream()
                .filter(region -> region.get("id").textValue().equals(regionId))
                .findFirst()
                .orElseThrow(WixError.DELIVERY_REGION_NOT_FOUND::refusal);
    }

    static List<ObjectNode> allBut(ObjectNode profile, String regionId) {
        return of(profile).stream()
                .filter(region -> !region.get("id").textValue().equals(regionId))
                .toList();
    }

    /** A checked region of a request, with everything Wix adds. */
    static ObjectNode created(ObjectNode request, WixCall call) {
        ObjectNode region = Json.object().put("id", UUID.randomUUID().toString());
        region.setAll(request);
        return region.put("createdDate", Dates.wire(call.now()));
    }

    /** Names are unique within a profile, letter by letter (Wix contract 3.2). */
    static void refuseTakenName(String name, List<ObjectNode> others) {
        Optional<ObjectNode> namesake = others.stream()
                .filter(region -> region.get("name").textValue().equals(name))
                .findFirst();
        if (namesake.isPresent()) {
            throw Violations.namedRefusal("deliveryRegion.name", NAME_TAKEN, "is already taken in this profile");
        }
    }

    /** The same rule inside one request: the second of two namesakes is wrong. */
    static void noteTakenNames(ArrayNode regions, String path, Violations violations) {
        List<String> names = StreamSupport.stream(regions.spliterator(), false)
                .map(region -> region.path("name").asText())
                .toList();
        for (int index = 0; index < names.size(); index++) {
            if (!names.get(index).isEmpty() && names.indexOf(names.get(index)) < index) {
                violations.addNamed(path + "[" + index + "].name", NAME_TAKEN, "is already taken in this profile");
            }
        }
    }
}
