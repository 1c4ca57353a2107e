package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What requests cost (Shopify contract 1.4). */
class CostTest {

    private static final String ZONES =
            "profileLocationGroups { locationGroup { id locations(first: 10) { nodes { id } } }"
                    + " locationGroupZones(first: %d) { nodes { zone { name countries { code { countryCode } provinces { code } } }"
                    + " methodDefinitions(first: %d) { nodes { name rateProvider { ... on DeliveryRateDefinition { price { amount"
                    + " } } ... on DeliveryParticipant { fixedFee { amount } } } methodConditions { field conditionCriteria { ..."
                    + " on MoneyV2 { amount } } } } } } } }";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final ShopifyClient shop = SANDBOX.onFreshShop();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ shop { id name } }|1",
                "{ shop { id } again: shop { id } }|2",
                "{ deliveryProfiles(first: 25) { nodes { id name } pageInfo { hasNextPage } } }|5",
                "{ deliveryProfiles(first: 25) { edges { cursor node { id } } } }|5",
                "{ deliveryProfiles(first: 26) { nodes { id } } }|6",
                "{ deliveryProfiles(first: 4) { nodes { sellingPlanGroups(first: 9) { nodes { id } } } } }|8",
                "{ node(id: \"gid://shopify/DeliveryRateDefinition/1\") { id ... on DeliveryRateDefinition { price { amount"
                        + " } } ... on DeliveryZone { countries { code { restOfWorld } provinces { code } } } } }|4"
            })
    void objectsCostOneAndConnectionsTheirPage(String document, int cost) {
        assertThat(shop.run(document).at("/extensions/cost/requestedQueryCost").asInt())
                .isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({
        "deliveryProfileCreate(profile: { name: \"x\" }),10", //
        "deliveryProfileRemove(id: \"gid://shopify/DeliveryProfile/9\"),10"
    })
    void aMutationCostsTenAndItsSelection(String call, int price) {
        Reply reply = shop.run("mutation { " + call.replace('\'', '"') + " { userErrors { message } } }");
        assertThat(reply.at("/extensions/cost/requestedQueryCost").asInt()).isEqualTo(price + 1);
    }

    @Test
    void anUpdateOfAProfileCostsAHundred() {
        Reply reply = shop.run("mutation { deliveryProfileUpdate(id: \"gid://shopify/DeliveryProfile/2\", profile: {}) "
                + "{ profile { id } userErrors { message } } }");
        assertThat(reply.at("/extensions/cost/requestedQueryCost").asInt()).isEqualTo(102);
        assertThat(reply.at("/extensions/cost/actualQueryCost").asInt()).isEqualTo(101);
    }

    @Test
    void theActualCostIsThatOfWhatCame() {
        Reply reply =
                shop.run("{ deliveryProfiles(first: 100) { nodes { sellingPlanGroups(first: 100) { nodes { id } } } "
                        + "} job(id: \"gid://shopify/Job/x\") { id } }");
        assertThat(reply.at("/extensions/cost/requestedQueryCost").asInt()).isEqualTo(111);
        // Three profiles weigh 2, the one group 1; the job is null.
        assertThat(reply.at("/extensions/cost/actualQueryCost").asInt()).isEqualTo(4);
    }

    @Test
    void twentyFiveProfilesWithEverythingFitAtSmallPages() {
        Reply reply = shop.run("{ deliveryProfiles(first: 25) { nodes { id " + ZONES.formatted(10, 5) + " } } }");
        assertThat(reply.body().has("errors")).isFalse();
        assertThat(reply.at("/extensions/cost/requestedQueryCost").asInt()).isLessThan(1000);
    }

    @Test
    void oneProfileIsNearTheRecordedFigures() {
        Reply reply = shop.run(
                "{ deliveryProfile(id: \"gid://shopify/DeliveryProfile/2\") { id " + ZONES.formatted(2, 3) + " } }");
        assertThat(reply.at("/extensions/cost/requestedQueryCost").asInt()).isBetween(25, 45);
        assertThat(reply.at("/extensions/cost/actualQueryCost").asInt()).isBetween(10, 30);
    }

    @Test
    void moreThanAThousandIsRefusedBeforeItRuns() {
        Reply reply = shop.run("{ deliveryProfiles(first: 250) { nodes { id " + ZONES.formatted(250, 250) + " } } }");
        assertThat(reply.text("/errors/0/extensions/code")).isEqualTo("MAX_COST_EXCEEDED");
        assertThat(reply.at("/errors/0/extensions/maxCost").asInt()).isEqualTo(1000);
        assertThat(reply.at("/errors/0/extensions/cost").asInt()).isGreaterThan(1000);
        assertThat(reply.body().has("data")).isFalse();
    }
}
