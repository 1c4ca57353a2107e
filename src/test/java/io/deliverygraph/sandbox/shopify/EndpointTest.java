package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.SandboxClient;
import io.deliverygraph.sandbox.ShopifyClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shopify contract 1: address, token, version, envelope. */
class EndpointTest {

    private static final String SHOP = "{ shop { myshopifyDomain } }";

    @RegisterExtension
    static final RunningSandbox OPEN = RunningSandbox.ordinary();

    @RegisterExtension
    static final RunningSandbox GUARDED = RunningSandbox.with(settings -> settings.withAccessToken("the-token"));

    private final ShopifyClient shop = OPEN.onFreshShop();

    @Test
    void anyTokenWillDoUnlessOneWasSet() {
        assertThat(shop.withToken("whatever").run(SHOP).status()).isEqualTo(200);
        assertThat(GUARDED.onFreshShop().withToken("the-token").run(SHOP).status())
                .isEqualTo(200);
        assertThat(GUARDED.onFreshShop().withToken("another").run(SHOP).status())
                .isEqualTo(401);
    }

    @Test
    void aMissingTokenIsAnsweredWithAPlainText() {
        Reply reply = shop.withoutToken().run(SHOP);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.at("/errors").isTextual()).isTrue();
        assertThat(shop.withToken(" ").run(SHOP).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"2026-07,2026-07", "2026-10,2026-10", "2025-10,2025-10", "2024-01,2025-10", "unstable,2025-10"})
    void theVersionThatServesIsEchoed(String asked, String served) {
        assertThat(shop.withVersion(asked).run(SHOP).header("X-Shopify-API-Version"))
                .isEqualTo(served);
    }

    @Test
    void eachShopHasAStateOfItsOwn() {
        ShopifyClient first = OPEN.onShop("first-shop");
        new ProfileCalls(first).create("{'name':'Mine'}");
        assertThat(new ProfileCalls(first).ids()).hasSize(4);
        assertThat(new ProfileCalls(OPEN.onShop("second-shop")).ids()).hasSize(3);
        assertThat(first.run(SHOP).text("/data/shop/myshopifyDomain")).isEqualTo("first-shop.myshopify.com");
    }

    @Test
    void withoutAShopTheAddressMeansTheDemoShop() {
        SandboxClient bare = OPEN.at("/shopify/admin/api").with("X-Shopify-Access-Token", "t");
        assertThat(bare.post("/2026-07/graphql.json", "{'query':'" + SHOP + "'}")
                        .text("/data/shop/myshopifyDomain"))
                .isEqualTo("demo.myshopify.com");
    }

    @Test
    void theEnvelopeHasDataAndCostAndNoErrors() {
        Reply reply = shop.run(SHOP);
        assertThat(reply.body().fieldNames()).toIterable().containsExactly("data", "extensions");
        assertThat(reply.at("/extensions/cost").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("requestedQueryCost", "actualQueryCost", "throttleStatus");
    }

    @Test
    void theOperationIsChosenByName() {
        Reply reply = shop.post("{'query':'query A { shop { id } } query B { shop { name } }','operationName':'B'}");
        assertThat(reply.text("/data/shop/name")).isEqualTo("Northwind Outfitters");
        assertThat(shop.post("{'query':'query A { shop { id } } query B { shop { name } }'}")
                        .text("/errors/0/message"))
                .contains("operation name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no JSON", "[]", "{'variables':{}}", "{'query':1}"})
    void aBodyWithoutAQueryIsABadRequest(String body) {
        Reply reply = shop.post(body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/errors").isTextual()).isTrue();
    }

    @Test
    void thereIsNothingElsewhere() {
        SandboxClient http = OPEN.at("/shopify").with("X-Shopify-Access-Token", "t");
        assertThat(http.post("/demo/admin/api/2026-07/other.json", "{}").status())
                .isEqualTo(404);
        assertThat(http.get("/demo/admin/api/2026-07/graphql.json").status()).isEqualTo(404);
    }
}
