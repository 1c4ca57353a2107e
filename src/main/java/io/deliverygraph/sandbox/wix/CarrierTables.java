package io.deliverygraph.sandbox.wix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.deliverygraph.sandbox.standin.Json;
import io.deliverygraph.sandbox.wix.error.WixError;
import io.deliverygraph.sandbox.wix.field.Flag;
import io.deliverygraph.sandbox.wix.field.Guid;
import io.deliverygraph.sandbox.wix.field.ListOf;
import io.deliverygraph.sandbox.wix.field.Member;
import io.deliverygraph.sandbox.wix.field.Struct;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The tables carriers show in the dashboard (Wix contract 4.14 and 4.15). Basic Shipping has a row for each shipping
 * option of a region, the others have no rows.
 */
final class CarrierTables {

    private static final String BASIC_SHIPPING = "45c44b27-ca7b-4891-8c0d-1747d588b835";
    private static final int MOST_ROWS = 25;

    private static final Struct LIST = new Struct(Member.optional("appIds", new ListOf(new Guid(), 1, 25)));
    private static final Struct SET_ACTIVE = new Struct(
            Member.required("carrierAppId", new Guid()),
            Member.required("rowId", new Guid()),
            Member.required("active", new Flag()));
    private static final Struct SETTINGS = new Struct(
            Member.required("carrierId", new Guid()),
            Member.required("rowId", new Guid()),
            Member.required("active", new Flag()));

    private CarrierTables() {}

    static ObjectNode list(WixCall call) {
        ObjectNode request = call.read(LIST);
        ObjectNode profile = call.site().profile(call.id("deliveryProfileId"));
        ObjectNode answer = Json.object();
        ArrayNode results = answer.putArray("results");
        for (String appId : wanted(request, profile)) {
            ObjectNode installed =
                    call.site().installedCarrier(appId).orElseThrow(WixError.DELIVERY_CARRIER_NOT_FOUND::refusal);
            results.add(result(call.site(), profile, installed));
        }
        answer.putObject("bulkActionMetadata")
                .put("totalSuccesses", results.size())
                .put("totalFailures", 0)
                .put("undetailedFailures", 0);
        return answer;
    }

    private static Set<String> wanted(ObjectNode request, ObjectNode profile) {
        Set<String> appIds = new LinkedHashSet<>();
        if (request.has("appIds")) {
            request.get("appIds").forEach(appId -> appIds.add(appId.textValue()));
            return appIds;
        }
        for (ObjectNode region : Regions.of(profile)) {
            region.get("deliveryCarriers")
                    .forEach(carrier -> appIds.add(carrier.get("appId").textValue()));
        }
        return appIds;
    }

    private static ObjectNode result(WixSite site, ObjectNode profile, ObjectNode installed) {
        String appId = installed.get("id").textValue();
        ObjectNode result = Json.object();
        result.putObject("deliveryCarrierMetadata").put("id", appId).put("success", true);
        ObjectNode details = result.putObject("deliveryCarrierDetails");
        details.setAll(installed);
        details.put("toggleUpdateCarrierActiveStatusEnabled", appId.equals(BASIC_SHIPPING));
        ArrayNode settings = result.putArray("deliveryCarrierRegionalSettings");
        Regions.of(profile).stream()
                .filter(region -> Carriers.find(region, appId).isPresent())
                .forEach(region -> settings.add(regionalSettings(site, installed, region)));
        return result;
    }

    private static ObjectNode regionalSettings(WixSite site, ObjectNode installed, ObjectNode region) {
        ObjectNode settings = Json.object();
        settings.set("deliveryRegionId", region.get("id"));
        ObjectNode table = settings.putArray("dashboardTables").addObject();
        table.set("title", installed.get("displayName"));
        ArrayNode columns = table.putArray("columns");
        columns.addObject().put("key", "name").put("name", "Name");
        columns.addObject().put("key", "rate").put("name", "Rate");
        ArrayNode rows = table.putArray("rows");
        rows(site, installed.get("id").textValue(), region)
                .limit(MOST_ROWS)
                .forEach(option -> rows.add(row(site, option)));
        return settings;
    }

    private static Stream<ObjectNode> rows(WixSite site, String appId, ObjectNode region) {
        String regionId = region.get("id").textValue();
        return appId.equals(BASIC_SHIPPING)
                ? site.options().stream().filter(option -> Options.serves(option, regionId))
                : Stream.empty();
    }

    private static ObjectNode row(WixSite site, ObjectNode option) {
        String optionId = option.get("id").textValue();
        ObjectNode row = Json.object().put("key", optionId);
        row.putObject("data").put("name", option.path("title").asText()).put("rate", lowestRate(option));
        return row.put("active", site.isActive(new WixSite.CarrierRow(BASIC_SHIPPING, optionId)));
    }

    private static String lowestRate(ObjectNode option) {
        List<String> amounts = StreamSupport.stream(option.get("rates").spliterator(), false)
                .map(rate -> rate.get("amount").textValue())
                .sorted(Comparator.comparing(BigDecimal::new))
                .toList();
        return amounts.size() == 1 ? amounts.get(0) : "from " + amounts.get(0);
    }

    static ObjectNode setActiveStatus(WixCall call) {
        return setActive(call, SET_ACTIVE, "carrierAppId");
    }

    /** Wix's internal twin of 4.15. */
    static ObjectNode updateSettings(WixCall call) {
        return setActive(call, SETTINGS, "carrierId");
    }

    private static ObjectNode setActive(WixCall call, Struct shape, String carrierKey) {
        ObjectNode request = call.read(shape);
        WixSite.CarrierRow row = new WixSite.CarrierRow(
                request.get(carrierKey).textValue(), request.get("rowId").textValue());
        if (!exists(call.site(), row)) {
            throw WixError.DELIVERY_CARRIER_NOT_FOUND.refusal();
        }
        call.site().setActive(row, request.get("active").booleanValue());
        return Json.object();
    }

    private static boolean exists(WixSite site, WixSite.CarrierRow row) {
        return site.profiles().stream()
                .flatMap(profile -> Regions.of(profile).stream())
                .filter(region -> Carriers.find(region, row.carrierId()).isPresent())
                .flatMap(region -> rows(site, row.carrierId(), region))
                .map(option -> option.get("id"))
                .map(JsonNode::textValue)
                .anyMatch(row.rowId()::equals);
    }
}
