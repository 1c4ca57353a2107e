package io.deliverygraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.AtWix;
import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the graph answers for shipping options and carriers' tables, with data that Wix has and the seed has not. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class RightOptionsTest {

    private static final String OPTION = """
            query ($id: ID!) { shippingOption(id: $id) {
              id nativeId title active estimatedDeliveryTime store { key } regions { nativeId }
              ... on WixShippingOption { revision category createdAt updatedAt danglingRegionIds
                extendedFields { namespace data } }
              rates { title active isFree kind multiplyByQuantity amount { amount currencyCode }
                conditions { metric operator value unit } } } }""";

    private final AtWix site = AtWix.of("demo");

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void anOption() {
        assertThat(option(Demo.STANDARD).<String, Object>getMap("data.shippingOption"))
                .containsEntry("id", Demo.optionId(Demo.STANDARD))
                .containsEntry("nativeId", Demo.STANDARD)
                .containsEntry("title", "Standard")
                .containsEntry("active", true)
                .containsEntry("estimatedDeliveryTime", "3-5 business days")
                .containsEntry("store", Map.of("key", "demo"))
                .containsEntry("revision", "1")
                .containsEntry("category", null)
                .containsEntry("createdAt", "2026-01-07T10:00:00Z")
                .containsEntry("updatedAt", "2026-01-07T10:00:00Z")
                .containsEntry("extendedFields", List.of());
    }

    /** Option, rate, then what it is: kind, amount, free, per item. */
    @ParameterizedTest
    @CsvSource({
        "01, 0, FLAT, 5.99, false, false",
        "03, 0, FREE, 0, true, false",
        "10, 0, FREE, 0, true, false",
        "04, 1, PRICE_BASED, 4.99, false, false",
        "05, 2, WEIGHT_BASED, 29.90, false, false",
        "07, 1, QUANTITY_BASED, 29.00, false, false",
        "08, 0, FLAT, 3.50, false, true"
    })
    void ratesOfEverySort(String option, int rate, String kind, String amount, boolean free, boolean perItem) {
        JsonPath answer = option("30000000-0000-4000-8000-0000000000" + option);

        assertThat(answer.<String, Object>getMap("data.shippingOption.rates[%d]".formatted(rate)))
                .containsEntry("kind", kind)
                .containsEntry("amount", Map.of("amount", amount, "currencyCode", "USD"))
                .containsEntry("isFree", free)
                .containsEntry("multiplyByQuantity", perItem)
                .containsEntry("title", null)
                .containsEntry("active", true);
    }

    @ParameterizedTest
    @CsvSource({
        "04, 1, TOTAL_PRICE, GTE, 50, LT, 100, USD",
        "05, 1, TOTAL_WEIGHT, GT, 1, LTE, 5, KILOGRAMS",
        "07, 1, TOTAL_QUANTITY, GT, 2, LTE, 10,"
    })
    void conditionsInTheUnitsOfTheStore(
            String option, int rate, String metric, String from, String low, String to, String high, String unit) {
        JsonPath answer = option("30000000-0000-4000-8000-0000000000" + option);
        String conditions = "data.shippingOption.rates[%d].conditions.".formatted(rate);

        assertThat(answer.getList(conditions + "metric")).isEqualTo(List.of(metric, metric));
        assertThat(answer.getList(conditions + "operator")).isEqualTo(List.of(from, to));
        assertThat(answer.getList(conditions + "value")).isEqualTo(List.of(low, high));
        assertThat(answer.getList(conditions + "unit")).isEqualTo(Arrays.asList(unit, unit));
    }

    /** In the single field, in the list, in both, and in a list of three. */
    @Test
    void regionsWhereverTheOptionKeepsThem() {
        assertThat(regions(Demo.STANDARD)).containsExactly(Demo.DOMESTIC);
        assertThat(regions(Demo.EXPRESS)).containsExactly(Demo.DOMESTIC);
        assertThat(regions(Demo.WHITE_GLOVE)).containsExactly(Demo.BY_TRUCK, Demo.NEIGHBOURS);
        assertThat(regions(Demo.CLIMATE_FRIENDLY)).containsExactly(Demo.DOMESTIC, Demo.EUROPE, Demo.INTERNATIONAL);
    }

    @Test
    void regionsThatAreGone() {
        site.delete("/delivery-profiles/" + Demo.GENERAL + "/delivery-region/" + Demo.EUROPE);

        JsonPath answer = option(Demo.CLIMATE_FRIENDLY);

        assertThat(answer.<String>getList("data.shippingOption.regions.nativeId"))
                .containsExactly(Demo.DOMESTIC, Demo.INTERNATIONAL);
        assertThat(answer.<String>getList("data.shippingOption.danglingRegionIds"))
                .containsExactly(Demo.regionId(Demo.EUROPE));
    }

    @Test
    void whatOnlyAnOlderWixAnswersWith() {
        String made = site.post(
                        "/shipping-options",
                        "{'shippingOption':{'deliveryRegionId':'%s','title':'Old','category':'STANDARD','rates':[{'title':'One','active':false,'amount':'1.5'}]}}"
                                .formatted(Demo.DOMESTIC))
                .getString("shippingOption.id");

        JsonPath answer = option(made);

        assertThat(answer.getString("data.shippingOption.category")).isEqualTo("STANDARD");
        assertThat(answer.getString("data.shippingOption.estimatedDeliveryTime"))
                .isNull();
        assertThat(answer.getString("data.shippingOption.rates[0].title")).isEqualTo("One");
        assertThat(answer.getBoolean("data.shippingOption.rates[0].active")).isFalse();
        assertThat(answer.getString("data.shippingOption.rates[0].amount.amount"))
                .isEqualTo("1.5");
    }

    @Test
    void aRateWithConditionsOfTwoSorts() {
        String made =
                site.post("/shipping-options", """
                        {'shippingOption':{'deliveryRegionId':'%s','title':'Two','rates':[{'amount':'1','conditions':[
                          {'type':'BY_TOTAL_PRICE','operator':'GTE','value':'10.50'},
                          {'type':'BY_TOTAL_QUANTITY','operator':'EQ','value':'3'}]}]}}""".formatted(Demo.DOMESTIC)).getString("shippingOption.id");

        JsonPath answer = option(made);

        assertThat(answer.getString("data.shippingOption.rates[0].kind")).isEqualTo("MIXED");
        assertThat(answer.getList("data.shippingOption.rates[0].conditions.value"))
                .isEqualTo(List.of("10.50", "3"));
    }

    @Test
    void extendedFields() {
        site.post(
                "/shipping-options/" + Demo.STANDARD + "/update-extended-fields",
                "{'namespace':'@acme/app','namespaceData':{'colour':'blue'}}");

        assertThat(option(Demo.STANDARD).getList("data.shippingOption.extendedFields"))
                .isEqualTo(List.of(Map.of("namespace", "@acme/app", "data", Map.of("colour", "blue"))));
    }

    @Test
    void tablesOfCarriersWithARowThatIsSwitchedOff() {
        site.post(
                "/delivery-profiles/delivery-carriers/set-active-status",
                "{'carrierAppId':'%s','rowId':'%s','active':false}".formatted(Demo.BASIC, Demo.WHITE_GLOVE));

        JsonPath answer = Graph.send("""
                query ($id: ID!) { deliveryProfile(id: $id) { ... on WixDeliveryProfile { carrierTables { title
                  carrier { name } region { name } columns { key name } rows { id active cells } } } } }""", Map.of("id", Demo.profileId(Demo.HEAVY)));

        List<Map<String, Object>> tables = answer.getList("data.deliveryProfile.carrierTables");
        assertThat(tables.stream().map(table -> table.get("title") + " in " + table.get("region")))
                .containsExactly(
                        "Example Freight in {name=US by truck}",
                        "Example Freight in {name=Neighbours by truck}",
                        "Basic Shipping in {name=US by truck}",
                        "Basic Shipping in {name=Neighbours by truck}");
        assertThat(tables.get(3))
                .containsEntry("carrier", Map.of("name", "Basic Shipping"))
                .containsEntry(
                        "columns",
                        List.of(Map.of("key", "name", "name", "Name"), Map.of("key", "rate", "name", "Rate")))
                .containsEntry(
                        "rows",
                        List.of(Map.of(
                                "id", Graph.id("demo", "row", Demo.WHITE_GLOVE),
                                "active", false,
                                "cells", Map.of("name", "White glove", "rate", "299.00"))));
    }

    private static List<String> regions(String nativeId) {
        return option(nativeId).getList("data.shippingOption.regions.nativeId");
    }

    private static JsonPath option(String nativeId) {
        JsonPath answer = Graph.send(OPTION, Map.of("id", Demo.optionId(nativeId)));
        assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
        return answer;
    }
}
