import static io.vertx.core.http.HttpHeaders.CONTENT_TYPE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The floor: what the three queries cost when each is programmed by hand, with Jackson trees and no GraphQL. */
public final class VertxByHand {

    private final Upstream upstream;

    private VertxByHand(Upstream upstream) {
        this.upstream = upstream;
    }

    public static void main(String[] arguments) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        vertx.runOnContext(started -> {
            VertxByHand hand = new VertxByHand(new Upstream(vertx, URI.create(System.getenv("UPSTREAM"))));
            vertx.createHttpServer()
                    .requestHandler(request -> request.body()
                            .compose(body -> hand.answer(Upstream.tree(body)))
                            .onSuccess(answer -> request.response()
                                    .putHeader(CONTENT_TYPE, "application/json")
                                    .end(answer))
                            .onFailure(failure -> request.response().setStatusCode(500).end(failure.toString())))
                    .listen(Integer.parseInt(System.getenv("PORT")), "127.0.0.1");
        });
    }

    private Future<Buffer> answer(JsonNode asked) {
        return switch (asked.path("operationName").asText()) {
            case "Small" -> upstream.carriers().map(VertxByHand::small);
            case "ById" -> upstream.profile(asked.path("variables").path("id").asText()).map(VertxByHand::byId);
            default -> Future.all(upstream.profiles(), upstream.options(), upstream.carriers())
                    .map(all -> nested(all.resultAt(0), all.resultAt(1), all.resultAt(2)));
        };
    }

    private static Buffer small(Buffer answer) {
        ArrayNode carriers = Upstream.JSON.createArrayNode();
        for (JsonNode wire : Upstream.tree(answer).path("installedDeliveryCarriers")) {
            ObjectNode carrier = carriers.addObject();
            carrier.set("nativeId", wire.get("id"));
            carrier.set("name", wire.get("displayName"));
            carrier.set("requiresBackupRate", wire.get("fallbackDefinitionMandatory"));
        }
        return data("installedCarriers", carriers);
    }

    private static Buffer byId(Buffer answer) {
        JsonNode wire = Upstream.tree(answer).path("deliveryProfile");
        ObjectNode profile = Upstream.JSON.createObjectNode();
        profile.set("nativeId", wire.get("id"));
        profile.set("name", wire.get("name"));
        profile.set("revision", wire.get("revision"));
        ArrayNode regions = profile.putArray("regions");
        wire.get("deliveryRegions").forEach(region -> region(region, regions.addObject()));
        return data("deliveryProfile", profile);
    }

    private static Buffer nested(Buffer profiles, Buffer options, Buffer carriers) {
        Map<String, List<JsonNode>> byRegion = new HashMap<>();
        for (JsonNode option : Upstream.tree(options).path("shippingOptions")) {
            for (JsonNode region : option.path("deliveryRegionIds")) {
                byRegion.computeIfAbsent(region.asText(), absent -> new ArrayList<>()).add(option);
            }
        }
        Map<String, JsonNode> names = new HashMap<>();
        for (JsonNode carrier : Upstream.tree(carriers).path("installedDeliveryCarriers")) {
            names.put(carrier.get("id").asText(), carrier.get("displayName"));
        }
        ObjectNode connection = Upstream.JSON.createObjectNode();
        ArrayNode nodes = connection.putArray("nodes");
        for (JsonNode wire : Upstream.tree(profiles).path("deliveryProfiles")) {
            ObjectNode profile = nodes.addObject();
            profile.set("nativeId", wire.get("id"));
            profile.set("name", wire.get("name"));
            profile.set("isDefault", wire.get("default"));
            profile.set("revision", wire.get("revision"));
            ArrayNode regions = profile.putArray("regions");
            for (JsonNode each : wire.get("deliveryRegions")) {
                ObjectNode region = region(each, regions.addObject());
                carriers(each, region.putArray("carriers"), names);
                options(byRegion.getOrDefault(each.get("id").asText(), List.of()), region.putArray("shippingOptions"));
            }
        }
        return data("deliveryProfiles", connection);
    }

    private static ObjectNode region(JsonNode wire, ObjectNode region) {
        region.set("nativeId", wire.get("id"));
        region.set("name", wire.get("name"));
        region.set("active", wire.get("active"));
        ArrayNode destinations = region.putArray("destinations");
        for (JsonNode each : wire.get("destinations")) {
            ObjectNode destination = destinations.addObject();
            destination.set("countryCode", each.get("countryCode"));
            destination.set("subdivisions", each.get("subdivisions"));
        }
        return region;
    }

    private static void carriers(JsonNode region, ArrayNode carriers, Map<String, JsonNode> names) {
        for (JsonNode wire : region.get("deliveryCarriers")) {
            ObjectNode atWork = carriers.addObject();
            atWork.putObject("carrier").set("name", names.get(wire.get("appId").asText()));
            ArrayNode surcharges = atWork.putArray("surcharges");
            for (JsonNode charge : wire.get("additionalCharges")) {
                ObjectNode surcharge = surcharges.addObject();
                surcharge.set("description", charge.get("description"));
                money(surcharge.putObject("fixed"), charge.get("amount"));
            }
        }
    }

    private static void options(List<JsonNode> found, ArrayNode options) {
        for (JsonNode wire : found) {
            ObjectNode option = options.addObject();
            option.set("title", wire.get("title"));
            ArrayNode rates = option.putArray("rates");
            for (JsonNode each : wire.get("rates")) {
                ObjectNode rate = rates.addObject();
                money(rate.putObject("amount"), each.get("amount"));
                ArrayNode conditions = rate.putArray("conditions");
                for (JsonNode condition : each.get("conditions")) {
                    ObjectNode shown = conditions.addObject();
                    shown.set("operator", condition.get("operator"));
                    shown.set("value", condition.get("value"));
                }
            }
        }
    }

    private static void money(ObjectNode money, JsonNode amount) {
        money.set("amount", amount);
        money.put("currencyCode", "USD");
    }

    private static Buffer data(String field, JsonNode value) {
        ObjectNode answer = Upstream.JSON.createObjectNode();
        answer.putObject("data").set(field, value);
        return Upstream.written(answer);
    }
}
