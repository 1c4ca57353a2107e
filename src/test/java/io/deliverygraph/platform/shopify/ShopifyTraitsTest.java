package io.deliverygraph.platform.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.ConfigurationMistake;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.CapabilityLevel;
import io.deliverygraph.store.Limits;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.StoreCapability;
import io.deliverygraph.store.StoreSettings;
import io.deliverygraph.store.WeightUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopifyTraitsTest {

    private final ShopifyTraits traits = new ShopifyTraits();

    @ParameterizedTest
    @CsvSource({"my-shop.myshopify.com, hush", "MY-SHOP2.myshopify.com, hush"})
    void acceptsAShopWithItsToken(String shop, String token) {
        assertThat(mistakes(shop, token, null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", hush, , , shop",
        "' ', hush, , , shop",
        "my-shop.com, hush, , , shop",
        "https://my-shop.myshopify.com, hush, , , shop",
        "my-shop.myshopify.com.evil.com, hush, , , shop",
        "my-shop.myshopify.com, , , , access-token",
        "my-shop.myshopify.com, ' ', , , access-token",
        "my-shop.myshopify.com, hush, key, , api-key",
        "my-shop.myshopify.com, hush, , site, site-id",
    })
    void namesThePropertyThatIsWrong(String shop, String token, String apiKey, String site, String property) {
        assertThat(mistakes(shop, token, apiKey, site))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.toString())
                        .startsWith("delivery.stores.mine." + property + " ")
                        .endsWith(".")
                        .doesNotContain("hush"));
    }

    @Test
    void saysOfEveryCapabilityWhetherShopifyHasIt() {
        assertThat(traits.capabilities())
                .extracting(StoreCapability::capability)
                .containsExactly(Capability.values());
        assertThat(traits.capabilities())
                .filteredOn(each -> each.level() == CapabilityLevel.NATIVE)
                .extracting(StoreCapability::capability)
                .containsExactlyInAnyOrder(
                        Capability.ORIGIN_GROUPS,
                        Capability.ITEM_ASSIGNMENT,
                        Capability.SELLING_PLANS,
                        Capability.PERCENT_SURCHARGE,
                        Capability.SUBDIVISIONS,
                        Capability.REST_OF_WORLD);
        assertThat(traits.capabilities())
                .contains(new StoreCapability(Capability.CONDITIONAL_WRITE, CapabilityLevel.BEST_EFFORT));
        assertThat(traits.limits().profiles()).isEqualTo(100);
        assertThat(traits.limits().regionsOfOption()).isEqualTo(Limits.UNLIMITED);
    }

    @Test
    void servesThePartsOfCountriesThatShopifyLists() {
        assertThat(traits.limits().dividesCountry("US")).isTrue();
        assertThat(traits.limits().dividesCountry("DE")).isFalse();
        assertThat(traits.limits().hasSubdivision("JP-13")).isTrue();
        assertThat(traits.limits().hasSubdivision("ES-AN")).isFalse();
    }

    private List<ConfigurationMistake> mistakes(String shop, String token, String apiKey, String site) {
        return traits.mistakes(new StoreSettings(
                "mine",
                Platform.SHOPIFY,
                Optional.empty(),
                Optional.empty(),
                "EUR",
                WeightUnit.KILOGRAMS,
                Optional.ofNullable(site),
                Optional.ofNullable(apiKey),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(shop),
                Optional.ofNullable(token)));
    }
}
