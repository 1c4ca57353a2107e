package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import io.deliverygraph.sandbox.standin.Seed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The documents of Shopify contract 6, word by word, on a bare shop whose first group the prerequisite makes. */
class ContractDocumentsTest {

    private static final String ZONES = "/profileLocationGroups/0/locationGroupZones/nodes";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.with(settings -> settings.withSeed(Seed.NEW_SITE));

    private final ShopifyClient shop = SANDBOX.onFreshShop();

    @BeforeEach
    void aPreOrderOption() {
        JsonNode group = payload("create-option.graphql", "pre-order.json", "sellingPlanGroupCreate")
                .get("sellingPlanGroup");
        assertThat(group.get("id").asText()).isEqualTo("gid://shopify/SellingPlanGroup/1");
        JsonNode billing = group.at("/sellingPlans/nodes/0/billingPolicy");
        assertThat(billing.at("/checkoutCharge/value/percentage").decimalValue())
                .isEqualByComparingTo("25");
        assertThat(billing.get("remainingBalanceChargeExactTime").asText()).isEqualTo("2027-03-01T09:00:00Z");
    }

    /** 6.0. */
    @Test
    void tryBeforeYouBuyChargesNothingNow() {
        JsonNode plan = payload("create-option.graphql", "tbyb.json", "sellingPlanGroupCreate")
                .at("/sellingPlanGroup/sellingPlans/nodes/0");
        assertThat(plan.at("/billingPolicy/checkoutCharge/value/amount").asText())
                .isEqualTo("0.0");
        assertThat(plan.at("/billingPolicy/remainingBalanceChargeTimeAfterCheckout")
                        .asText())
                .isEqualTo("P14D");
        assertThat(plan.at("/deliveryPolicy/fulfillmentTrigger").asText()).isEqualTo("ASAP");
    }

    /** 6.1. */
    @Test
    void freeShippingEverywhere() {
        JsonNode profile = created("free-shipping.json");
        assertThat(profile.at("/sellingPlanGroups/nodes/0/name").asText()).isEqualTo("Pre-order");
        assertThat(profile.get("originLocationCount").asInt()).isEqualTo(2);
        assertThat(profile.get("zoneCountryCount").asInt()).isEqualTo(1);
        assertThat(profile.at(ZONES + "/0/zone/countries/0/code/countryCode").isNull())
                .isTrue();
        assertThat(profile.at(ZONES + "/0/zone/countries/0/code/restOfWorld").asBoolean())
                .isTrue();
        assertThat(profile.at(ZONES + "/0/methodDefinitions/nodes/0/rateProvider/price/amount")
                        .asText())
                .isEqualTo("0.0");
    }

    /** 6.2. */
    @Test
    void someCountriesOnly() {
        JsonNode profile = created("some-countries.json");
        assertThat(profile.at(ZONES + "/0/zone/countries").findValuesAsText("countryCode"))
                .containsExactly("CA", "US");
        assertThat(profile.at(ZONES + "/0/methodDefinitions/nodes/0/rateProvider/price/amount")
                        .asText())
                .isEqualTo("6.5");
    }

    /** 6.3. */
    @Test
    void aFlatRateByCountry() {
        JsonNode profile = created("flat-by-country.json");
        assertThat(profile.get("activeMethodDefinitionsCount").asInt()).isEqualTo(3);
        assertThat(profile.at(ZONES + "/1/zone/countries/0/provinces").findValuesAsText("code"))
                .containsExactly("ON", "QC");
        JsonNode condition = profile.at(ZONES + "/1/methodDefinitions/nodes/1/methodConditions/0");
        assertThat(condition.get("id").asText())
                .isEqualTo("gid://shopify/DeliveryCondition/1?operator=greater_than_or_equal_to");
        assertThat(condition.at("/conditionCriteria/amount").asText()).isEqualTo("150.0");
    }

    /** 6.4, with the ids that 6.3 gives here. */
    @Test
    void laterChangesAndRemoval() {
        payload("create-option.graphql", "tbyb.json", "sellingPlanGroupCreate");
        JsonNode profile = created("flat-by-country.json");
        String variables = Documents.read("change-profile.json")
                .replace("DeliveryProfile/1", "DeliveryProfile/2")
                .replace("DeliveryCondition/3", "DeliveryCondition/1")
                .replace("Location/3", "Location/2");
        JsonNode changed =
                shop.run(Documents.read("change-profile.graphql"), variables).at("/data/deliveryProfileUpdate");
        assertThat(changed.get("userErrors")).isEmpty();
        assertThat(changed.at("/profile/version").asInt()).isEqualTo(2);
        assertThat(changed.at("/profile/sellingPlanGroups/nodes").findValuesAsText("id"))
                .containsExactly("gid://shopify/SellingPlanGroup/2");

        JsonNode removed = shop.run(
                        Documents.read("remove-profile.graphql"),
                        "{'id':'" + profile.get("id").asText() + "'}")
                .at("/data/deliveryProfileRemove");
        assertThat(removed.at("/job/done").asBoolean(true)).isFalse();
        assertThat(removed.get("userErrors")).isEmpty();
    }

    /** 6.5. */
    @Test
    void aPageOfProfiles() {
        created("free-shipping.json");
        Reply page = run("profile-page.graphql", "profile-page.json");
        assertThat(page.at("/data/deliveryProfiles/nodes").findValuesAsText("name"))
                .containsExactly("General profile", "Deferred purchases: free shipping", "Pre-order");
        assertThat(page.at("/data/deliveryProfiles/pageInfo/hasNextPage").asBoolean(true))
                .isFalse();
        assertThat(page.text("/data/shop/currencyCode")).isEqualTo("USD");
        assertThat(page.at("/extensions/cost/requestedQueryCost").asInt()).isLessThan(100);
    }

    /** 6.5. */
    @Test
    void whatAQuoteNeedsAboutAnItem() {
        JsonNode variant = run("quote-item.graphql", "quote-item.json").at("/data/productVariant");
        assertThat(variant.get("price").asText()).matches("\\d+\\.\\d{2}");
        assertThat(variant.at("/deliveryProfile/default").asBoolean()).isTrue();
        assertThat(variant.at("/inventoryItem/measurement/weight/unit").asText())
                .isEqualTo("GRAMS");
        assertThat(variant.at("/product/sellingPlanGroups/nodes/0/id").asText()).endsWith("/1");
    }

    /** 6.5. */
    @Test
    void originsForAProfile() {
        JsonNode origins = run("origins.graphql", "origins.json")
                .at("/data/locationsAvailableForDeliveryProfilesConnection/nodes");
        assertThat(origins).hasSize(2);
        assertThat(origins.at("/0/address/countryCode").asText()).isEqualTo("US");
    }

    private JsonNode created(String variables) {
        return payload("create-profile.graphql", variables, "deliveryProfileCreate")
                .get("profile");
    }

    private JsonNode payload(String document, String variables, String mutation) {
        JsonNode payload = run(document, variables).at("/data/" + mutation);
        assertThat(payload.get("userErrors")).isEmpty();
        return payload;
    }

    private Reply run(String document, String variables) {
        Reply reply = shop.run(Documents.read(document), Documents.read(variables));
        assertThat(reply.at("/errors").isMissingNode())
                .as(reply.body().toString())
                .isTrue();
        return reply;
    }
}
