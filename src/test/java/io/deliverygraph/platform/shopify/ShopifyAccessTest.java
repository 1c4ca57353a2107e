package io.deliverygraph.platform.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.testing.LogOf;
import io.deliverygraph.testing.NothingKept;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a shop is called, and whether it is the one that was configured. */
@QuarkusTest
@TestProfile(NothingKept.class)
class ShopifyAccessTest extends AtShopify {

    @Test
    void postsTheDocumentToTheVersionWithTheShopsToken() {
        ScriptedShopify.data(Samples.profiles());

        got(profiles.all(store()));

        ScriptedShopify.Asked asked = ScriptedShopify.asked().get(0);
        assertThat(asked.line()).isEqualTo("POST /admin/api/2026-07/graphql.json");
        assertThat(asked.headers())
                .containsEntry("x-shopify-access-token", ScriptedShopify.TOKEN)
                .doesNotContainKey("authorization")
                .hasEntrySatisfying("content-type", type -> assertThat(type).startsWith("application/json"));
        assertThat(asked.document()).isEqualTo(Documents.named("Profiles"));
    }

    @Test
    void neverLogsTheToken() {
        ScriptedShopify.data(Samples.profiles());
        ScriptedShopify.answer(401, "{\"errors\": \"[API] Invalid API key or access token\"}");
        try (LogOf log = new LogOf()) {
            got(profiles.all(store()));
            failure(carriers.installed(store()));

            assertThat(log.text()).contains("Unauthorised").doesNotContain(ScriptedShopify.TOKEN);
        }
        assertThat(stores.settings())
                .allSatisfy(settings -> assertThat(settings.toString()).doesNotContain(ScriptedShopify.TOKEN));
    }

    @Test
    void readsNothingOfAShopThatCountsInAnotherCurrency() {
        ScriptedShopify.data(Samples.profiles());
        try (LogOf log = new LogOf()) {
            assertThat(failure(profiles.all(store("pounds"))))
                    .isEqualTo(new PlatformFailure.Unexpected(new Origin("pounds", "req-1"), false));
            assertThat(log.text()).contains("delivery.stores.pounds.currency is GBP, but the shop says EUR");
        }
    }

    @Test
    void readsNothingOfAShopThatWeighsInAnotherUnit() {
        ScriptedShopify.data(Samples.profiles().replace("EUR", "GBP"));
        try (LogOf log = new LogOf()) {
            assertThat(failure(profiles.all(store("pounds")))).isInstanceOf(PlatformFailure.Unexpected.class);
            assertThat(log.text())
                    .contains("delivery.stores.pounds.weight-unit is POUNDS, but the shop says KILOGRAMS");
        }
    }

    @Test
    void warnsOnceWhenAnotherVersionAnswers() {
        String services = "{\"data\": {\"carrierServices\": {\"nodes\": [], " + Samples.LAST_PAGE + "}}}";
        for (int call = 0; call < 2; call++) {
            ScriptedShopify.answer(200, Map.of("X-Shopify-API-Version", "2026-10"), services);
        }
        try (LogOf log = new LogOf()) {
            got(carriers.installed(store()));
            got(carriers.installed(store()));

            assertThat(log.text()).containsOnlyOnce("asked for API version 2026-07, answered in 2026-10");
        }
    }

    @Test
    void asksNothingAboutIdsThatShopifyCannotKnow() {
        assertThat(got(profiles.byIds(store(), List.of("1", "gid://shopify/Product/1", "../x"))))
                .isEmpty();
        assertThat(ScriptedShopify.asked()).isEmpty();
    }
}
