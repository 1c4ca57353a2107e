package io.deliverygraph.platform.wix;

import static io.deliverygraph.testing.Inputs.input;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.PlainHttp;
import io.deliverygraph.testing.SandboxControl;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a developer would send to Wix itself to do the same as a mutation: written from Wix's contract and not from our
 * adapter, so that the two cannot share a mistake.
 *
 * @param body null where the method has none
 */
record RestEquivalent(String verb, String path, Object body) {

    private static final String PROFILES = "/delivery-profiles/";
    private static final String OPTIONS = "/shipping-options/";

    static RestEquivalent of(Mutation mutation, Map<String, Object> sent) {
        Input in = new Input(mutation, sent);
        return switch (mutation) {
            case CREATE_PROFILE ->
                post(
                        "/delivery-profiles",
                        body("deliveryProfile", body("name", in.get("name"), "deliveryRegions", in.list("regions"))));
            case UPDATE_PROFILE ->
                patch(
                        PROFILES + in.id("id"),
                        body("deliveryProfile", body("revision", in.get("revision"), "name", in.get("name"))));
            case DELETE_PROFILE -> new RestEquivalent("DELETE", PROFILES + in.id("id"), null);
            case SET_PROFILE_FIELDS -> post(PROFILES + in.id("id") + "/update-extended-fields", fields(in));
            case ADD_REGION -> post(PROFILES + in.id("profileId") + "/delivery-region", region(in));
            case UPDATE_REGION -> patch(regionPath(in), region(in));
            case REMOVE_REGION ->
                new RestEquivalent(
                        "DELETE",
                        regionPath(in) + (in.get("revision") == null ? "" : "?revision=" + in.get("revision")),
                        null);
            case ADD_CARRIER -> post(PROFILES + "add-delivery-carrier", carrier(in));
            case UPDATE_CARRIER -> patch(PROFILES + "update-delivery-carrier", carrier(in));
            case REMOVE_CARRIER ->
                post(
                        PROFILES + "remove-delivery-carrier",
                        body("deliveryRegionId", in.id("regionId"), "appId", in.id("carrierId")));
            case SWITCH_ROW ->
                post(
                        PROFILES + "delivery-carriers/set-active-status",
                        body("carrierAppId", in.id("carrierId"), "rowId", in.id("rowId"), "active", in.get("active")));
            case CREATE_OPTION -> post("/shipping-options", body("shippingOption", option(in)));
            case UPDATE_OPTION -> patch(OPTIONS + in.id("id"), body("shippingOption", option(in)));
            case DELETE_OPTION -> new RestEquivalent("DELETE", OPTIONS + in.id("id"), null);
            case ADD_OPTION_REGION -> post(OPTIONS + in.id("optionId") + "/add-delivery-region", link(in));
            case REMOVE_OPTION_REGION -> post(OPTIONS + in.id("optionId") + "/remove-delivery-region", link(in));
            case SET_OPTION_FIELDS -> post(OPTIONS + in.id("id") + "/update-extended-fields", fields(in));
        };
    }

    /** The status a site answers with. */
    int statusAt(String site) {
        return PlainHttp.send(
                        verb,
                        SandboxControl.url() + "/wix/ecom/v1" + path,
                        body,
                        Map.of("Authorization", "test-key-of-tests", "wix-site-id", site))
                .status();
    }

    private static RestEquivalent post(String path, Object body) {
        return new RestEquivalent("POST", path, body);
    }

    private static RestEquivalent patch(String path, Object body) {
        return new RestEquivalent("PATCH", path, body);
    }

    /** Names and values in turn; what is null is left out. */
    private static Map<String, Object> body(Object... namesAndValues) {
        Map<String, Object> body = input(namesAndValues);
        body.values().removeIf(Objects::isNull);
        return body;
    }

    private static Map<String, Object> fields(Input in) {
        return body("namespace", in.get("namespace"), "namespaceData", in.get("data"));
    }

    private static String regionPath(Input in) {
        String region = in.id("id");
        boolean heavy = region.equals(DemoSite.BY_TRUCK);
        return PROFILES + (heavy ? DemoSite.HEAVY : DemoSite.GENERAL) + "/delivery-region/" + region;
    }

    private static Map<String, Object> region(Input in) {
        Map<String, Object> region =
                body("name", in.get("name"), "active", in.get("active"), "destinations", in.get("destinations"));
        return body("deliveryRegion", region, "revision", in.get("revision"));
    }

    private static Map<String, Object> carrier(Input in) {
        Map<String, Object> backup = Graph.mapOf(in.get("backupRate"));
        Map<String, Object> carrier = body(
                "appId",
                in.id("carrierId"),
                "backupRate",
                backup == null
                        ? null
                        : body(
                                "title",
                                backup.get("title"),
                                "amount",
                                backup.get("amount"),
                                "active",
                                backup.get("active")),
                "additionalCharges",
                in.get("surcharges"));
        return body("deliveryRegionId", in.id("regionId"), "deliveryCarrier", carrier);
    }

    /** Only a create may name regions; only an update needs a revision, which the seed data know. */
    private static Map<String, Object> option(Input in) {
        List<?> regions = in.list("regionIds");
        boolean create = regions != null;
        List<String> natives = create
                ? regions.stream().map(id -> in.nativeId("regionIds", id)).toList()
                : List.of();
        return body(
                "deliveryRegionId",
                natives.isEmpty() ? null : natives.get(0),
                "deliveryRegionIds",
                create ? natives : null,
                "revision",
                create ? null : Optional.ofNullable(in.get("revision")).orElse(seedRevision(in.id("id"))),
                "title",
                in.get("title"),
                "estimatedDeliveryTime",
                in.get("estimatedDeliveryTime"),
                "category",
                in.get("category"),
                "rates",
                in.list("rates") == null
                        ? null
                        : in.list("rates").stream().map(RestEquivalent::rate).toList());
    }

    private static String seedRevision(String option) {
        return Map.of(DemoSite.STANDARD, "1", DemoSite.EXPRESS, "2", DemoSite.EUROPE_EXPRESS, "3")
                .getOrDefault(option, "1");
    }

    private static Map<String, Object> rate(Object value) {
        Map<String, Object> rate = Graph.mapOf(value);
        List<?> conditions = (List<?>) rate.get("conditions");
        return body(
                "amount",
                rate.get("amount"),
                "title",
                rate.get("title"),
                "multiplyByQuantity",
                rate.get("multiplyByQuantity"),
                "conditions",
                conditions == null
                        ? null
                        : conditions.stream().map(RestEquivalent::condition).toList());
    }

    private static Map<String, Object> condition(Object value) {
        Map<String, Object> condition = Graph.mapOf(value);
        return body(
                "type",
                "BY_" + condition.get("metric"),
                "operator",
                condition.get("operator"),
                "value",
                condition.get("value"));
    }

    private static Map<String, Object> link(Input in) {
        return body("deliveryRegionId", in.id("regionId"), "revision", in.get("revision"));
    }

    private record Input(Mutation mutation, Map<String, Object> values) {

        Object get(String name) {
            return values.get(name);
        }

        List<?> list(String name) {
            return (List<?>) values.get(name);
        }

        String id(String name) {
            return nativeId(name, values.get(name));
        }

        /** Wix knows neither kinds nor other stores in an id: one that does not belong here is no id to it. */
        String nativeId(String field, Object id) {
            return GlobalId.parse((String) id)
                    .filter(known -> known.kind() == kindOf(field) && isHere(known))
                    .map(known -> known.nativeId().replaceAll("[ ?]", "-"))
                    .orElse("garbage");
        }

        /** Of a connected store, and of the one that the first id names. */
        private boolean isHere(GlobalId id) {
            return !id.store().equals("nowhere") && id.store().equals(firstStore());
        }

        private String firstStore() {
            return values.values().stream()
                    .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                    .filter(String.class::isInstance)
                    .flatMap(text -> GlobalId.parse((String) text).stream())
                    .map(GlobalId::store)
                    .findFirst()
                    .orElse("none");
        }

        private Kind kindOf(String field) {
            return switch (field) {
                case "profileId" -> Kind.PROFILE;
                case "regionId", "regionIds" -> Kind.REGION;
                case "carrierId" -> Kind.CARRIER;
                case "rowId" -> Kind.CARRIER_ROW;
                case "optionId" -> Kind.OPTION;
                default ->
                    switch (mutation) {
                        case UPDATE_PROFILE, DELETE_PROFILE, SET_PROFILE_FIELDS -> Kind.PROFILE;
                        case UPDATE_REGION, REMOVE_REGION -> Kind.REGION;
                        default -> Kind.OPTION;
                    };
            };
        }
    }
}
