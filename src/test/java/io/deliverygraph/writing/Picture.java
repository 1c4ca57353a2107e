package io.deliverygraph.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.testing.Graph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A profile in words, without ids and revision, so that three tellers can be compared: the shop's own API, the graph,
 * and the payload of a mutation. Numbers are compared as numbers; conditions of one method have no order.
 */
final class Picture {

    /** What the payload of an option tells; {@link #ofOption} draws it. */
    static final String OPTION = " shippingOption { id nativeId title estimatedDeliveryTime"
            + " ... on ShopifyMethodDefinition { active } regions { nativeId } rates { title active"
            + " amount { amount currencyCode } multiplyByQuantity conditions { metric operator value unit } } }";

    /** What the payload of a profile tells; {@link #ofPayload} draws it. */
    static final String PROFILE =
            " deliveryProfile { id nativeId name revision isDefault ... on ShopifyDeliveryProfile {"
                    + " originGroups { id origins { nativeId } regions { id nativeId name active restOfWorld"
                    + " destinations { countryCode wholeCountry subdivisions nativeSubdivisions }"
                    + " carriers { carrier { nativeId } surcharges { description fixed { amount currencyCode } percent }"
                    + " ... on ShopifyRegionCarrier { name active includesNewServices services { name active }"
                    + " conditions { metric operator value unit } } }"
                    + OPTION.replaceFirst("shippingOption ", "shippingOptions ")
                    + " } } } } region { nativeId name }";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Picture() {}

    /** As the shop's own API has it. */
    static List<String> ofShop(String profileNativeId) {
        return ofShop(DemoShop.profile(profileNativeId));
    }

    /** Every profile as the shop's own API has it. */
    static List<String> ofWholeShop() {
        return DemoShop.profiles().stream()
                .flatMap(profile -> ofShop(profile).stream())
                .toList();
    }

    /** Every profile as the graph has it. */
    static List<String> ofWholeGraph() {
        JsonNode answer = JSON.valueToTree(Graph.send(
                        "query($id: ID!) { store(id: $id) { deliveryProfiles(first: 25) { nodes {"
                                + PROFILE.substring(PROFILE.indexOf('{') + 1, PROFILE.lastIndexOf("} region"))
                                + "} } } }",
                        Map.of("id", DemoShop.storeId()))
                .getMap(""));
        assertThat(answer.path("errors")).isEmpty();
        return each(answer.at("/data/store/deliveryProfiles/nodes"))
                .flatMap(profile -> ofGraph(profile).stream())
                .toList();
    }

    /** As a mutation that was asked for {@link #PROFILE} shows it. */
    static List<String> ofPayload(Map<String, ?> profile) {
        return ofGraph(JSON.valueToTree(profile));
    }

    /** As a mutation that was asked for {@link #OPTION} shows it. */
    static String ofOption(Map<String, ?> option) {
        JsonNode node = JSON.valueToTree(option);
        return rate(node) + " in " + node.path("regions").findValuesAsText("nativeId");
    }

    private static List<String> ofShop(JsonNode profile) {
        List<String> lines = new ArrayList<>(List.of(profile.path("name").asText()));
        profile.path("profileLocationGroups").forEach(group -> {
            lines.add(" from " + sorted(group.at("/locationGroup/locations/nodes"), "id"));
            group.at("/locationGroupZones/nodes").forEach(zone -> {
                lines.add("  " + zone.at("/zone/name").asText() + ": "
                        + each(zone.at("/zone/countries")).map(Picture::country).toList());
                Stream.of("DeliveryRateDefinition", "DeliveryParticipant")
                        .forEach(type -> each(zone.at("/methodDefinitions/nodes"))
                                .filter(method -> method.at("/rateProvider/__typename")
                                        .asText()
                                        .equals(type))
                                .forEach(method -> lines.add("   " + method(method))));
            });
        });
        return lines;
    }

    private static String country(JsonNode country) {
        if (country.at("/code/restOfWorld").asBoolean()) {
            return "*";
        }
        String code = country.at("/code/countryCode").asText();
        return code
                + each(country.path("provinces"))
                        .map(province -> province.path("code").asText())
                        .map(province -> province.startsWith(code + "-") ? province : code + "-" + province)
                        .toList();
    }

    private static String method(JsonNode method) {
        JsonNode provider = method.path("rateProvider");
        String conditions = conditions(
                method.path("methodConditions"),
                each -> each.path("field").asText() + " "
                        + (each.path("operator").asText().startsWith("GREATER") ? "GTE " : "LTE ")
                        + worth(each.path("conditionCriteria")));
        if (provider.has("price")) {
            return method.path("name").asText() + " " + worth(provider.path("price")) + " "
                    + method.path("active").asBoolean() + " "
                    + method.path("description").asText("") + conditions;
        }
        BigDecimal percent = provider.path("percentageOfRateFee").decimalValue();
        String charges = (percent.signum() == 0 ? "" : "%" + plain(percent))
                + (provider.path("fixedFee").isNull() || isZero(provider.at("/fixedFee/amount"))
                        ? ""
                        : "+" + worth(provider.path("fixedFee")));
        return "carrier " + method.path("name").asText() + " "
                + provider.at("/carrierService/id").asText() + " "
                + method.path("active").asBoolean() + " " + charges + " "
                + services(provider.path("participantServices")) + " "
                + provider.path("adaptToNewServicesFlag").asBoolean() + conditions;
    }

    private static List<String> ofGraph(JsonNode profile) {
        List<String> lines = new ArrayList<>(List.of(profile.path("name").asText()));
        profile.path("originGroups").forEach(group -> {
            lines.add(" from " + sorted(group.path("origins"), "nativeId"));
            group.path("regions").forEach(zone -> {
                lines.add("  " + zone.path("name").asText() + ": " + places(zone));
                zone.path("shippingOptions").forEach(option -> lines.add("   " + rate(option)));
                zone.path("carriers").forEach(carrier -> lines.add("   " + carrier(carrier)));
            });
        });
        return lines;
    }

    private static List<String> places(JsonNode zone) {
        Stream<String> named = each(zone.path("destinations"))
                .map(place -> place.path("countryCode").asText()
                        + Stream.concat(each(place.path("subdivisions")), each(place.path("nativeSubdivisions")))
                                .map(JsonNode::asText)
                                .toList());
        return Stream.concat(named, zone.path("restOfWorld").asBoolean() ? Stream.of("*") : Stream.empty())
                .toList();
    }

    private static String rate(JsonNode option) {
        JsonNode rate = option.at("/rates/0");
        return option.path("title").asText() + " " + worth(rate.path("amount")) + " "
                + (option.path("active").asBoolean() && rate.path("active").asBoolean())
                + " " + option.path("estimatedDeliveryTime").asText("").replace("null", "")
                + conditions(rate.path("conditions"), Picture::condition);
    }

    private static String condition(JsonNode condition) {
        return condition.path("metric").asText() + " "
                + condition.path("operator").asText() + " "
                + plain(new BigDecimal(condition.path("value").asText())) + " "
                + condition.path("unit").asText();
    }

    private static String carrier(JsonNode carrier) {
        String charges = each(carrier.path("surcharges"))
                .map(charge -> charge.path("percent").isNull()
                        ? "+" + worth(charge.path("fixed"))
                        : "%" + plain(new BigDecimal(charge.path("percent").asText())))
                .collect(Collectors.joining());
        return "carrier " + carrier.path("name").asText() + " "
                + carrier.at("/carrier/nativeId").asText() + " "
                + carrier.path("active").asBoolean() + " " + charges + " "
                + services(carrier.path("services")) + " "
                + carrier.path("includesNewServices").asBoolean()
                + conditions(carrier.path("conditions"), Picture::condition);
    }

    private static List<String> services(JsonNode services) {
        return each(services)
                .map(service -> service.path("name").asText() + "="
                        + service.path("active").asBoolean())
                .toList();
    }

    private static String conditions(JsonNode conditions, Function<JsonNode, String> one) {
        return " if " + each(conditions).map(one).sorted().toList();
    }

    private static String worth(JsonNode moneyOrWeight) {
        boolean money = moneyOrWeight.has("amount");
        return plain(new BigDecimal(
                        moneyOrWeight.path(money ? "amount" : "value").asText())) + " "
                + moneyOrWeight.path(money ? "currencyCode" : "unit").asText();
    }

    private static boolean isZero(JsonNode number) {
        return new BigDecimal(number.asText()).signum() == 0;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static List<String> sorted(JsonNode nodes, String field) {
        return each(nodes)
                .map(node -> node.path(field).asText())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
