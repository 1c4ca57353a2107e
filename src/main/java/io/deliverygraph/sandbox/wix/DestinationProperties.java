package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Where goods can go at all, and where only by pickup, over all profiles (Wix contract 4.16). */
final class DestinationProperties {

    private static final String PICKUP = "50d8c12f-715e-41ad-be25-d0f61375dbee";
    private static final int MOST_COUNTRIES = 195;
    private static final int MOST_SUBDIVISIONS = 100;

    private DestinationProperties() {}

    static ObjectNode get(WixCall call) {
        List<List<ObjectNode>> profiles = call.site().profiles().stream()
                .map(DestinationProperties::activeRegions)
                .toList();
        ObjectNode answer = Json.object();
        List<ObjectNode> restOfWorld = serving(profiles, region -> false);
        if (!restOfWorld.isEmpty()) {
            answer.set("restOfWorld", properties(restOfWorld));
        }
        ArrayNode countries = answer.putArray("countries");
        namedPlaces(profiles).entrySet().stream()
                .limit(MOST_COUNTRIES)
                .forEach(place -> countries.add(country(place.getKey(), place.getValue(), profiles)));
        return answer;
    }

    private static List<ObjectNode> activeRegions(ObjectNode profile) {
        return Regions.of(profile).stream()
                .filter(region -> region.get("active").booleanValue())
                .toList();
    }

    /** Countries and the subdivisions named in them. */
    private static Map<String, SortedSet<String>> namedPlaces(List<List<ObjectNode>> profiles) {
        Map<String, SortedSet<String>> places = new TreeMap<>();
        for (List<ObjectNode> regions : profiles) {
            for (ObjectNode region : regions) {
                region.get("destinations").forEach(destination -> note(destination, places));
            }
        }
        return places;
    }

    private static void note(JsonNode destination, Map<String, SortedSet<String>> places) {
        SortedSet<String> subdivisions =
                places.computeIfAbsent(destination.get("countryCode").textValue(), none -> new TreeSet<>());
        destination.get("subdivisions").forEach(subdivision -> subdivisions.add(subdivision.textValue()));
    }

    private static ObjectNode country(String country, SortedSet<String> subdivisions, List<List<ObjectNode>> profiles) {
        ObjectNode entry = Json.object().put("country", country);
        entry.set("deliveryDestinationProperties", properties(serving(profiles, names(country))));
        ArrayNode list = entry.putArray("subdivisions");
        for (String subdivision : subdivisions.stream().limit(MOST_SUBDIVISIONS).toList()) {
            ObjectNode place = list.addObject().put("subdivision", subdivision);
            place.set("deliveryDestinationProperties", properties(serving(profiles, names(country, subdivision))));
        }
        return entry;
    }

    private static Predicate<JsonNode> names(String country) {
        return destination -> destination.get("countryCode").textValue().equals(country);
    }

    private static Predicate<JsonNode> names(String country, String subdivision) {
        return names(country).and(destination -> {
            JsonNode subdivisions = destination.get("subdivisions");
            return subdivisions.isEmpty()
                    || StreamSupport.stream(subdivisions.spliterator(), false)
                            .anyMatch(candidate -> candidate.textValue().equals(subdivision));
        });
    }

    /** In each profile the regions that name the place, or else its rest of world. */
    private static List<ObjectNode> serving(List<List<ObjectNode>> profiles, Predicate<JsonNode> place) {
        List<ObjectNode> serving = new ArrayList<>();
        for (List<ObjectNode> regions : profiles) {
            List<ObjectNode> naming = regions.stream()
                    .filter(region -> anyDestination(region, place))
                    .toList();
            serving.addAll(naming.isEmpty() ? restOfWorld(regions) : naming);
        }
        return serving;
    }

    private static boolean anyDestination(ObjectNode region, Predicate<JsonNode> place) {
        return StreamSupport.stream(region.get("destinations").spliterator(), false)
                .anyMatch(place);
    }

    private static List<ObjectNode> restOfWorld(List<ObjectNode> regions) {
        return regions.stream()
                .filter(region -> region.get("destinations").isEmpty())
                .toList();
    }

    private static ObjectNode properties(List<ObjectNode> serving) {
        List<JsonNode> carriers = serving.stream()
                .flatMap(region ->
                        StreamSupport.stream(region.get("deliveryCarriers").spliterator(), false))
                .toList();
        boolean pickupOnly = !carriers.isEmpty()
                && carriers.stream()
                        .allMatch(carrier -> carrier.get("appId").textValue().equals(PICKUP));
        return Json.object().put("postalCodeRequired", false).put("pickupOnly", pickupOnly);
    }
}
