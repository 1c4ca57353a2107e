package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import io.deliverygraph.sandbox.standin.Seed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What shops start with. Profiles of a seed pass through the rules of the mutations, so they keep them. */
class ShopifySeedsTest {

    @RegisterExtension
    static final RunningSandbox DEMO = RunningSandbox.ordinary();

    @RegisterExtension
    static final RunningSandbox NEGLECTED = RunningSandbox.with(settings -> settings.withSeed(Seed.NEGLECTED));

    @RegisterExtension
    static final RunningSandbox BARE = RunningSandbox.with(settings -> settings.withSeed(Seed.NEW_SITE));

    /** Shopify contract 11.2. */
    @Test
    void aNewShopIsBare() {
        ShopifyClient shop = BARE.onFreshShop();
        ProfileCalls profiles = new ProfileCalls(shop);
        assertThat(profiles.ids()).containsExactly(ProfileCalls.profile(1));
        JsonNode general = profiles.read(ProfileCalls.profile(1));
        assertThat(general.get("name").asText()).isEqualTo("General profile");
        assertThat(general.get("default").asBoolean()).isTrue();
        assertThat(general.get("profileLocationGroups")).isEmpty();
        assertThat(general.get("locationsWithoutRatesCount").asInt()).isEqualTo(2);
        assertThat(general.at("/productVariantsCount/count").asInt()).isEqualTo(4);
        assertThat(shop.run("{ sellingPlanGroups(first: 5) { nodes { id } } }").at("/data/sellingPlanGroups/nodes"))
                .isEmpty();
    }

    @Test
    void theDemoIsWorthLookingAt() {
        ProfileCalls profiles = new ProfileCalls(DEMO.onFreshShop());
        JsonNode general = profiles.read(ProfileCalls.profile(1));
        assertThat(general.get("profileLocationGroups")).hasSize(2);
        assertThat(general.findValuesAsText("restOfWorld")).contains("true");
        assertThat(general.findValuesAsText("__typename"))
                .contains("DeliveryRateDefinition", "DeliveryParticipant", "MoneyV2", "Weight");
        assertThat(general.findValuesAsText("active")).contains("false");
        assertThat(profiles.read(ProfileCalls.profile(2)).get("name").asText()).isEqualTo("Heavy goods");
        assertThat(profiles.read(ProfileCalls.profile(3))
                        .at("/sellingPlanGroups/nodes")
                        .findValuesAsText("id"))
                .containsExactly("gid://shopify/SellingPlanGroup/1");
    }

    @Test
    void aNeglectedShopIsTheDemoAndMore() {
        ProfileCalls profiles = new ProfileCalls(NEGLECTED.onFreshShop());
        assertThat(profiles.ids()).hasSize(6);
        assertThat(profiles.read(ProfileCalls.profile(3)).get("name").asText()).isEqualTo("Pre-orders");
        assertThat(profiles.read(ProfileCalls.profile(5))
                        .get("activeMethodDefinitionsCount")
                        .asInt())
                .isZero();
        assertThat(profiles.read(ProfileCalls.profile(6)).get("profileLocationGroups"))
                .isEmpty();
    }

    @Test
    void theCountersOfTheDemoFollowItsRates() {
        JsonNode general = new ProfileCalls(DEMO.onFreshShop()).read(ProfileCalls.profile(1));
        assertThat(general.get("activeMethodDefinitionsCount").asInt()).isEqualTo(9);
        assertThat(general.get("originLocationCount").asInt()).isEqualTo(4);
        // US, CA, six of Europe, and the rest of the world
        assertThat(general.get("zoneCountryCount").asInt()).isEqualTo(9);
        assertThat(general.get("locationsWithoutRatesCount").asInt()).isZero();
        assertThat(general.at("/productVariantsCount/precision").asText()).isEqualTo("EXACT");
    }
}
