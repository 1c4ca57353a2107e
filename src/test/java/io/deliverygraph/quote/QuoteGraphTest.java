package io.deliverygraph.quote;

import static io.deliverygraph.testing.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.DemoShop;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Inputs;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes over the wire, at the demo stores of both platforms: questions in, calls made, sentences out. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class QuoteGraphTest {

    private static final String QUOTE = """
            query ($input: DeliveryQuoteInput!) { deliveryQuote(input: $input) {
              deliverable enforcedByPlatform
              groups { lineRefs profile { name } origin { name } region { name }
                offered { ...rate } notOffered { ...rate } decisions { ...why } }
              options { title total { amount currencyCode } decisions { ...why } }
              payment { totalDueNow { amount } totalDueLater { amount } balance { decision { ...why } }
                lines { ref plan { name } } }
              decisions { ...why } assumptions { topic choice configurable } } }
            fragment rate on QuotedRate { title price { amount } option { title } isBackupRate decisions { ...why } }
            fragment why on Decision { code rule evidence message lineRefs expected actual missing }""";

    private static final String CARRIERS = """
            query ($input: DeliveryQuoteInput!) { deliveryQuote(input: $input) { groups {
              offered { title option { title } carrier { id name isPickup } }
              notOffered { title option { title } carrier { id name isPickup } } } } }""";

    private static final String ALL_MESSAGES =
            "data.deliveryQuote.groups.collectMany { it.decisions + (it.offered + it.notOffered).collectMany { rate -> rate.decisions } }.message";

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void aCartAtAWixSiteCostsThreeCalls() {
        JsonPath quote = answered(site("US", line("a", "40.00")));

        assertThat(quote.getBoolean("deliverable")).isTrue();
        assertThat(quote.getBoolean("enforcedByPlatform")).isFalse();
        assertThat(quote.getString("groups[0].region.name")).isEqualTo("International");
        assertThat(quote.getList("options.title"))
                .isEqualTo(List.of("Letter per item", "Climate-friendly", "International parcel"));
        assertThat(quote.getString("payment.totalDueNow.amount")).isEqualTo("43.50");
        assertThat(quote.getList("groups[0].notOffered.find { it.title == 'Standard' }.decisions.message"))
                .isEqualTo(
                        List.of("This option is set up for other regions only: Domestic. Link it to the region of this "
                                + "place with addShippingOptionRegion, or make one there with createShippingOption."));
        assertThat(SandboxControl.calls())
                .isEqualTo(Map.of(
                        "queryDeliveryProfiles", 1, "queryShippingOptions", 1, "listInstalledDeliveryCarriers", 1));
    }

    @Test
    void aCartWithItemsAndPlansAtAShopCostsThreeCalls() {
        JsonPath quote = answered(shop(
                "US",
                with(line("desk", "649.00"), "itemId", "2001"),
                with(
                        with(line("jacket", "129.00"), "itemId", "gid://shopify/ProductVariant/2003"),
                        "sellingPlanId",
                        DemoShop.planId(DemoShop.PRE_ORDER_PLAN)),
                with(line("lamp", "59.90"), "itemId", "2007")));

        assertThat(quote.getList("groups.profile.name"))
                .isEqualTo(List.of("Heavy goods", "Pre-orders", "General profile"));
        assertThat(quote.getList("groups.lineRefs"))
                .isEqualTo(List.of(List.of("desk"), List.of("jacket"), List.of("lamp")));
        assertThat(quote.getList("payment.lines.collect { it.plan == null ? 'once' : it.plan.name }"))
                .isEqualTo(List.of("once", "Pre-order, 25 percent deposit", "once"));
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("deliveryProfiles", 1, "sellingPlanGroups", 1, "nodes", 1));
    }

    @Test
    void namesOfCarriersCostOneCallMoreAtAShop() {
        List<String> reads = List.of("deliveryProfiles", "sellingPlanGroups", "nodes", "carrierServices");
        Map<String, Object> input = shop(
                "US",
                with(line("jacket", "129.00"), "sellingPlanId", DemoShop.planId(DemoShop.PRE_ORDER_PLAN)),
                with(line("lamp", "59.90"), "itemId", "2007"));

        JsonPath quote = Graph.send(CARRIERS, Map.of("input", input));

        assertThat(quote.getList("errors")).as(quote.prettify()).isNull();
        assertThat(SandboxControl.calls())
                .containsOnlyKeys(reads)
                .allSatisfy((call, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void whatACartDoesNotNameIsNotRead() {
        answered(shop("US", line("a", "20.00")));

        assertThat(SandboxControl.calls()).isEqualTo(Map.of("deliveryProfiles", 1));
    }

    @Test
    void optionsAloneAskForNoCarrier() {
        Map<String, Object> freight = with(line("a", "20.00"), "deliveryProfileId", DemoShop.profileId(DemoShop.HEAVY));

        JsonPath quote = Graph.send(CARRIERS, Map.of("input", shop("US", freight)));

        assertThat(quote.getList("data.deliveryQuote.groups[0].offered.title"))
                .isEqualTo(List.of("Freight up to 50 kg"));
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("deliveryProfiles", 1));
    }

    @Test
    void twoQuestionsInOneDocumentShareTheirCalls() {
        String two = "query ($one: DeliveryQuoteInput!, $two: DeliveryQuoteInput!) {"
                + " one: deliveryQuote(input: $one) { groups { profile { name } } }"
                + " two: deliveryQuote(input: $two) { groups { profile { name } } } }";

        JsonPath answer = Graph.send(
                two,
                Map.of(
                        "one", shop("US", with(line("a", "1.00"), "itemId", "2001")),
                        "two", shop("US", with(line("a", "1.00"), "itemId", "2007"))));

        assertThat(answer.getList("data.one.groups.profile.name")).isEqualTo(List.of("Heavy goods"));
        assertThat(answer.getList("data.two.groups.profile.name")).isEqualTo(List.of("General profile"));
        assertThat(SandboxControl.calls()).isEqualTo(Map.of("deliveryProfiles", 1, "nodes", 1));
    }

    @Test
    void everySentenceIsWhole() {
        for (Map<String, Object> input : List.of(
                site("US", line("a", "40.00")),
                site("DE", with(line("a", "40.00"), "unitWeight", null)),
                shop("CA", line("a", "40.00")),
                shop("US", with(line("a", "9.00"), "sellingPlanId", DemoShop.planId(DemoShop.TRY_FIRST_PLAN))))) {
            for (String language : List.of("en", "de")) {
                assertThat(Graph.send(QUOTE, Map.of("input", input), language).<String>getList(ALL_MESSAGES))
                        .isNotEmpty()
                        .allSatisfy(message -> assertThat(message).isNotBlank().doesNotContain("{", "}", "null"));
            }
        }
    }

    @Test
    void sentencesAreInTheCallersLanguage() {
        JsonPath quote = Graph.send(QUOTE, Map.of("input", site("US", line("a", "40.00"))), "de-AT, en;q=0.5");

        assertThat(quote.getList("data.deliveryQuote.groups[0].decisions.message"))
                .isEqualTo(
                        List.of(
                                "Die Region \"International\" beliefert US: Sie nimmt jeden Ort, den keine andere Region nennt."));
    }

    @Test
    void aPlanAtASiteIsNoOrdinaryPurchase() {
        JsonPath quote =
                answered(site("US", with(line("a", "40.00"), "sellingPlanId", Graph.id("demo", "plan", "11"))));

        assertThat(quote.getBoolean("deliverable")).isFalse();
        assertThat(quote.getList("decisions.code")).isEqualTo(List.of("SELLING_PLAN_UNSUPPORTED"));
    }

    @Test
    void carriersAreWholeAndOptionsHaveNone() {
        JsonPath quote = Graph.send(CARRIERS, Map.of("input", site("FR", line("a", "40.00"))));
        String rates = "data.deliveryQuote.groups.collectMany { it.offered + it.notOffered }";

        assertThat(quote.getList("errors")).as(quote.prettify()).isNull();
        assertThat(quote.getList(rates + ".findAll { it.option == null }.collect { it.carrier.name }"))
                .isNotEmpty()
                .doesNotContainNull();
        assertThat(quote.getList(rates + ".findAll { it.option != null }.collect { it.carrier }"))
                .isNotEmpty()
                .containsOnlyNulls();
        assertThat(SandboxControl.calls())
                .hasSize(3)
                .allSatisfy((call, times) -> assertThat(times).isEqualTo(1));
    }

    @Test
    void everythingMalformedIsToldAtOnceAndNothingIsRead() {
        Map<String, Object> wrong = with(with(line("a", "-1"), "quantity", 0), "deliveryProfileId", "nonsense");

        Map<String, Object> input = with(
                with(site("XX", line("a", "1.00"), wrong), "carriersDown", List.of("nonsense")),
                "evaluatedAt",
                "1999-12-31T23:59:59Z");

        JsonPath answer = ask(input);

        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_REQUEST");
        assertThat(problems(answer))
                .isEqualTo(List.of(
                        "INVALID_ID input.carriersDown.0",
                        "INVALID_COUNTRY input.destination.countryCode",
                        "INVALID_VALUE input.evaluatedAt",
                        "INVALID_ID input.lines.1.deliveryProfileId",
                        "INVALID_VALUE input.lines.1.quantity",
                        "INVALID_VALUE input.lines.1.ref",
                        "INVALID_AMOUNT input.lines.1.unitPrice.amount"));
        assertThat(answer.getList("errors[0].extensions.problems.message"))
                .contains("Name a number of items between 1 and 1000000.");
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @Test
    void anotherCurrencyIsRefusedAndNothingIsRead() {
        JsonPath answer = Graph.send(
                QUOTE,
                Map.of(
                        "input",
                        site("US", with(line("a", "1"), "unitPrice", Map.of("amount", "1", "currencyCode", "EUR")))),
                "de");

        assertThat(problems(answer)).isEqualTo(List.of("INVALID_VALUE input.lines.0.unitPrice.currencyCode"));
        assertThat(answer.getList("errors[0].extensions.problems.message"))
                .isEqualTo(List.of("Die Preise des Shops stehen in USD. Nennen Sie diesen in derselben Währung."));
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @Test
    void whatIsNotThereIsToldAtItsField() {
        JsonPath answer = Graph.send(
                QUOTE,
                Map.of(
                        "input",
                        shop(
                                "US",
                                line("a", "1"),
                                with(
                                        with(
                                                with(
                                                        line("b", "1"),
                                                        "deliveryProfileId",
                                                        DemoShop.profileId(DemoShop.NO_PROFILE)),
                                                "sellingPlanId",
                                                DemoShop.planId("gid://shopify/SellingPlan/99999")),
                                        "originId",
                                        DemoShop.originId(99999)))),
                "de");

        assertThat(problems(answer))
                .isEqualTo(List.of(
                        "NOT_FOUND input.lines.1.deliveryProfileId",
                        "NOT_FOUND input.lines.1.sellingPlanId",
                        "NOT_FOUND input.lines.1.originId"));
        assertThat(answer.getString("errors[0].extensions.problems[1].message")).startsWith("Kein Kaufplan des Shops");
    }

    /** A document cannot say it; a variable can. */
    @ParameterizedTest
    @ValueSource(strings = {"lines", "carriersDown"})
    void nothingInAListIsTheCallersMistake(String list) {
        Map<String, Object> input = new HashMap<>(site("US", line("a", "1")));
        input.put(list, Collections.singletonList(null));

        JsonPath answer = ask(input);

        assertThat(answer.getString("errors[0].extensions.code"))
                .as(answer.prettify())
                .isEqualTo("VALIDATION_ERROR");
        assertThat(SandboxControl.calls()).isEmpty();
    }

    /** Allowed for its default, which null takes away. */
    @Test
    void nothingForALineWithADefaultIsTheCallersMistake() {
        Map<String, Object> nothing = Collections.singletonMap("line", null);

        JsonPath answer = Graph.send("""
                query ($line: QuoteLineInput = {ref: "a", unitPrice: {amount: "1", currencyCode: "USD"}, quantity: 1}) {
                  deliveryQuote(input: {storeId: "%s", destination: {countryCode: "US"}, lines: [$line]}) { deliverable }
                }""".formatted(Demo.storeId()), nothing);

        assertThat(answer.getString("errors[0].extensions.code"))
                .as(answer.prettify())
                .isEqualTo("VALIDATION_ERROR");
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @Test
    void anUnknownStoreIsNotFound() {
        JsonPath answer = ask(input(Demo.storeId("nowhere"), "US", line("a", "1")));

        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("NOT_FOUND");
        assertThat(problems(answer)).isEqualTo(List.of("NOT_FOUND input.storeId"));
        assertThat(SandboxControl.calls()).isEmpty();
    }

    private static List<String> problems(JsonPath answer) {
        return answer.getList(
                "errors[0].extensions.problems.collect { it.code + ' ' + it.field.join('.') }", String.class);
    }

    private static JsonPath answered(Map<String, Object> input) {
        JsonPath answer = ask(input);
        assertThat(answer.getList("errors")).as(answer::prettify).isNull();
        return answer.setRootPath("data.deliveryQuote");
    }

    private static JsonPath ask(Map<String, Object> input) {
        return Graph.send(QUOTE, Map.of("input", input));
    }

    private static Map<String, Object> site(String country, Object... lines) {
        return input(Demo.storeId(), country, lines);
    }

    private static Map<String, Object> shop(String country, Object... lines) {
        return input(DemoShop.storeId(), country, lines);
    }

    private static Map<String, Object> input(String storeId, String country, Object... lines) {
        return Inputs.input("storeId", storeId, "destination", Map.of("countryCode", country), "lines", List.of(lines));
    }

    /** One piece of 2 kg. */
    private static Map<String, Object> line(String ref, String price) {
        return Inputs.input(
                "ref",
                ref,
                "quantity",
                1,
                "unitPrice",
                Map.of("amount", price, "currencyCode", "USD"),
                "unitWeight",
                Map.of("value", "2", "unit", "KILOGRAMS"));
    }
}
