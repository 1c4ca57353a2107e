package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhook subscriptions (Shopify contract 9.3). */
class WebhookSubscriptionsTest {

    private static final String FIELDS = "webhookSubscription { id topic uri format includeFields createdAt "
            + "apiVersion { handle } } userErrors { field message } } }";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    @RegisterExtension
    static final RunningSandbox LOCAL = RunningSandbox.with(settings -> settings.withLocalHooks());

    private final ShopifyClient shop = SANDBOX.onFreshShop();

    @Test
    void oneIsCreatedListedChangedAndDeleted() {
        JsonNode created =
                create(shop, "PROFILES_UPDATE", "https://app.example/hooks").get("webhookSubscription");
        assertThat(created.get("id").asText()).isEqualTo("gid://shopify/WebhookSubscription/1");
        assertThat(created.at("/apiVersion/handle").asText()).isEqualTo("2026-07");
        assertThat(created.get("createdAt").asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");

        create(shop, "PROFILES_DELETE", "https://app.example/hooks");
        assertThat(uris("topics: [PROFILES_DELETE]")).isEqualTo(1);
        assertThat(uris("uri: \"https://app.example/hooks\"")).isEqualTo(2);

        JsonNode updated = shop.run("mutation { payload: webhookSubscriptionUpdate(id: \""
                        + created.get("id").asText()
                        + "\", webhookSubscription: { uri: \"https://app.example/other\" }) { " + FIELDS)
                .at("/data/payload/webhookSubscription");
        assertThat(updated.get("uri").asText()).endsWith("/other");
        assertThat(updated.get("topic").asText()).isEqualTo("PROFILES_UPDATE");

        assertThat(delete(1).get("deletedWebhookSubscriptionId").asText()).endsWith("/1");
        assertThat(ProfileCalls.errors(delete(1))).containsExactly("id: Webhook subscription does not exist");
        assertThat(uris("reverse: true")).isEqualTo(1);
    }

    /** W8. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://app.example/hooks",
                "ftp://app.example/hooks",
                "no address",
                "",
                "https://admin.shopify.com/x",
                "https://demo.myshopify.com/x",
                "https://localhost/x",
                "https://127.0.0.1/x",
                "https://10.1.2.3/x",
                "https://192.168.1.1/x",
                "https://172.20.0.1/x",
                "https://hooks.internal/x",
                "http://localhost:8080/x"
            })
    void theAddressHasToBeHttpsAndOutside(String uri) {
        JsonNode payload = create(shop, "PROFILES_UPDATE", uri);
        assertThat(ProfileCalls.errors(payload))
                .singleElement()
                .asString()
                .startsWith("webhookSubscription.callbackUrl: ");
        assertThat(payload.get("webhookSubscription").isNull()).isTrue();
        assertThat(uris("reverse: false")).isZero();
    }

    /** W8: the switch of the sandbox. */
    @Test
    void addressesOfThisMachineCanBeAllowed() {
        ShopifyClient local = LOCAL.onFreshShop();
        assertThat(ProfileCalls.errors(create(local, "PROFILES_UPDATE", "http://127.0.0.1:8080/hooks")))
                .isEmpty();
        assertThat(ProfileCalls.errors(create(local, "PROFILES_UPDATE", "http://app.example/hooks")))
                .hasSize(1);
    }

    @Test
    void anAddressIsSubscribedOnceForATopic() {
        create(shop, "PROFILES_UPDATE", "https://app.example/hooks");
        assertThat(ProfileCalls.errors(create(shop, "PROFILES_UPDATE", "https://app.example/hooks")))
                .containsExactly("webhookSubscription.callbackUrl: Address for this topic has already been taken");
    }

    private int uris(String arguments) {
        return shop.run("{ webhookSubscriptions(first: 9, " + arguments + ") { nodes { uri } } }")
                .body()
                .findValuesAsText("uri")
                .size();
    }

    private JsonNode delete(int number) {
        return shop.run("mutation { payload: webhookSubscriptionDelete(id: \"gid://shopify/WebhookSubscription/"
                        + number + "\") { deletedWebhookSubscriptionId userErrors { field message } } }")
                .at("/data/payload");
    }

    private static JsonNode create(ShopifyClient shop, String topic, String uri) {
        return shop.run("mutation { payload: webhookSubscriptionCreate(topic: " + topic
                        + ", webhookSubscription: { uri: \"" + uri + "\" }) { " + FIELDS)
                .at("/data/payload");
    }
}
