package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.wix.error.WixError;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything one site holds, in the form it has on the wire. Entities are never changed in place: a change puts a
 * changed copy. Callers hold the site's monitor.
 */
final class WixSite {

    private final Map<String, ObjectNode> profiles = new LinkedHashMap<>();
    private final Map<String, String> profileIdByRegionId = new HashMap<>();
    private final Map<String, ObjectNode> options = new LinkedHashMap<>();
    private final Map<String, ObjectNode> installedCarriers = new LinkedHashMap<>();
    private final Set<CarrierRow> switchedOff = new HashSet<>();
    private long changes;

    WixSite(WixSeed seed) {
        seed.profiles().forEach(this::putProfile);
        seed.options().forEach(this::putOption);
        seed.installedCarriers().forEach(carrier -> installedCarriers.put(id(carrier), carrier));
        changes = 0;
    }

    /** One row of a carrier's table (Wix contract 4.14). */
    record CarrierRow(String carrierId, String rowId) {}

    Collection<ObjectNode> profiles() {
        return profiles.values();
    }

    ObjectNode profile(String id) {
        return Optional.ofNullable(profiles.get(id)).orElseThrow(WixError.DELIVERY_PROFILE_NOT_FOUND::refusal);
    }

    ObjectNode profileOfRegion(String regionId) {
        return Optional.ofNullable(profileIdByRegionId.get(regionId))
                .map(profiles::get)
                .orElseThrow(WixError.DELIVERY_REGION_NOT_FOUND::refusal);
    }

    void putProfile(ObjectNode profile) {
        forgetRegions(profiles.put(id(profile), profile));
        profile.get("deliveryRegions").forEach(region -> profileIdByRegionId.put(id(region), id(profile)));
        changes++;
    }

    void removeProfile(String id) {
        forgetRegions(profiles.remove(id));
        changes++;
    }

    private void forgetRegions(ObjectNode former) {
        if (former != null) {
            former.get("deliveryRegions").forEach(region -> profileIdByRegionId.remove(id(region)));
        }
    }

    Collection<ObjectNode> options() {
        return options.values();
    }

    ObjectNode option(String id) {
        return Optional.ofNullable(options.get(id)).orElseThrow(WixError.SHIPPING_OPTION_NOT_FOUND::refusal);
    }

    void putOption(ObjectNode option) {
        options.put(id(option), option);
        changes++;
    }

    void removeOption(String id) {
        options.remove(id);
        changes++;
    }

    List<ObjectNode> installedCarriers() {
        return List.copyOf(installedCarriers.values());
    }

    Optional<ObjectNode> installedCarrier(String appId) {
        return Optional.ofNullable(installedCarriers.get(appId));
    }

    boolean isActive(CarrierRow row) {
        return !switchedOff.contains(row);
    }

    void setActive(CarrierRow row, boolean active) {
        if (active) {
            switchedOff.remove(row);
        } else {
            switchedOff.add(row);
        }
        changes++;
    }

    /** Grows with every change; empty until the first. */
    Optional<String> consistency() {
        return changes == 0 ? Optional.empty() : Optional.of("sandbox-" + changes);
    }

    private static String id(JsonNode entity) {
        return entity.get("id").textValue();
    }
}
