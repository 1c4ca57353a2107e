package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.ConfigurationMistake;
import io.deliverygraph.store.Capability;
import io.deliverygraph.store.CapabilityLevel;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.StoreCapability;
import io.deliverygraph.store.StoreSettings;
import io.deliverygraph.store.WeightUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WixTraitsTest {

    private static final String SITE = "11111111-1111-4111-8111-111111111111";

    private final WixTraits traits = new WixTraits();

    @ParameterizedTest
    @CsvSource({
        SITE + ", key, , , ",
        ", , app, hush, instance",
        "'', '', app, hush, instance",
        SITE + ", key, '', ' ', ''",
    })
    void acceptsAKeyWithItsSiteOrAnAppsCredential(String site, String key, String app, String secret, String instance) {
        assertThat(mistakes(site, key, app, secret, instance)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", , , , , api-key",
        SITE + ", , , , , api-key",
        ", key, , , , site-id",
        "my-site, key, , , , site-id",
        "' ', key, , , , site-id",
        SITE + ", key, app, , , api-key",
        SITE + ", key, app, hush, instance, api-key",
        SITE + ", , app, hush, instance, site-id",
        ", , , hush, instance, app-id",
        ", , app, , instance, app-secret",
        ", , app, hush, , instance-id",
    })
    void namesThePropertyThatIsWrong(
            String site, String key, String app, String secret, String instance, String property) {
        assertThat(mistakes(site, key, app, secret, instance))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.toString())
                        .startsWith("delivery.stores.shop." + property + " ")
                        .endsWith(".")
                        .doesNotContain("hush"));
    }

    @Test
    void saysOfEveryCapabilityWhetherWixHasIt() {
        assertThat(traits.capabilities())
                .extracting(StoreCapability::capability)
                .containsExactlyInAnyOrder(Capability.values());
        assertThat(traits.capabilities())
                .filteredOn(each -> each.level() == CapabilityLevel.NONE)
                .extracting(StoreCapability::capability)
                .containsExactlyInAnyOrder(
                        Capability.ORIGIN_GROUPS,
                        Capability.ITEM_ASSIGNMENT,
                        Capability.SELLING_PLANS,
                        Capability.PERCENT_SURCHARGE);
        assertThat(traits.limits().countriesWithoutSubdivisions()).hasSize(15);
    }

    private List<ConfigurationMistake> mistakes(String site, String key, String app, String secret, String instance) {
        return traits.mistakes(new StoreSettings(
                "shop",
                Platform.WIX,
                Optional.empty(),
                Optional.empty(),
                "EUR",
                WeightUnit.KILOGRAMS,
                Optional.ofNullable(site),
                Optional.ofNullable(key),
                Optional.ofNullable(app),
                Optional.ofNullable(secret),
                Optional.ofNullable(instance),
                Optional.empty(),
                Optional.empty()));
    }
}
