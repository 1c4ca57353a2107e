package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of error codes in Shopify contract 1, but for throttling. */
class TopLevelErrorsTest {

    private static final String PROFILE = "query($id: ID!) { deliveryProfile(id: $id) { id } }";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final ShopifyClient shop = SANDBOX.onFreshShop();

    @ParameterizedTest
    @ValueSource(strings = {"1", "gid://shopify/DeliveryProfile", "gid://other/DeliveryProfile/1", ""})
    void aMalformedIdIsAnInvalidVariable(String id) {
        Reply reply = shop.run(PROFILE, "{'id':'" + id + "'}");
        refused(reply, "INVALID_VARIABLE");
        assertThat(reply.text("/errors/0/extensions/value")).isEqualTo(id);
        assertThat(reply.text("/errors/0/extensions/problems/0/explanation")).contains("Invalid global id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'p':{'locationGroupsToCreate':[{'zonesToCreate':[{'countries':[{'code':'XX'}]}]}]}}|"
                        + "locationGroupsToCreate/0/zonesToCreate/0/countries/0/code",
                "{'p':{'variantsToAssociate':['gid://shopify/ProductVariant/1','x']}}|variantsToAssociate/1",
                "{'p':{'nam':'x'}}|nam",
                "{'p':{'coversAllItems':'yes'}}|coversAllItems"
            })
    void anInvalidVariableSaysWhere(String variables, String path) {
        Reply reply = shop.run(
                "mutation($p: DeliveryProfileInput!) { deliveryProfileCreate(profile: $p) { profile { id } } }",
                variables);
        refused(reply, "INVALID_VARIABLE");
        StringBuilder given = new StringBuilder();
        reply.at("/errors/0/extensions/problems/0/path")
                .forEach(step -> given.append(given.isEmpty() ? "" : "/").append(step.asText()));
        assertThat(given).hasToString(path);
    }

    @Test
    void aMissingVariableIsInvalid() {
        refused(shop.run(PROFILE), "INVALID_VARIABLE");
    }

    @ParameterizedTest
    @CsvSource({
        "deliveryProfile,DeliveryProfile",
        "sellingPlanGroup,SellingPlanGroup",
        "carrierService,DeliveryCarrierService"
    })
    void anIdOfAnotherTypeIsNoResource(String field, String type) {
        Reply reply = shop.run("{ shop { id } " + field + "(id: \"gid://shopify/Product/1001\") { id } }");
        assertThat(reply.text("/errors/0/extensions/code")).isEqualTo("RESOURCE_NOT_FOUND");
        assertThat(reply.text("/errors/0/path/0")).isEqualTo(field);
        assertThat(reply.at("/data/" + field).isNull()).isTrue();
        assertThat(reply.at("/data/shop/id").isTextual()).isTrue();
        assertThat(shop.run("{ " + field + "(id: \"gid://shopify/" + type + "/999\") { id } }")
                        .body()
                        .has("errors"))
                .isFalse();
    }

    @Test
    void anUnknownFieldIsUndefined() {
        Reply reply = shop.run("{ deliveryProfiles(first: 1) { nodes { createdAt } } }");
        refused(reply, "undefinedField");
        assertThat(reply.text("/errors/0/extensions/typeName")).isEqualTo("DeliveryProfile");
        assertThat(reply.text("/errors/0/extensions/fieldName")).isEqualTo("createdAt");
    }

    /** Shopify contract 0.1: it was removed. */
    @Test
    void deliverySettingsIsAFieldThereIsNot() {
        refused(shop.run("{ deliverySettings { legacyModeProfiles } }"), "undefinedField");
    }

    @Test
    void textThatIsNoDocumentIsRefused() {
        Reply reply = shop.run("{ shop { ");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
        assertThat(reply.body().has("data")).isFalse();
    }

    @Test
    void anInputListHas250EntriesAtMost() {
        String id = "'gid://shopify/ProductVariant/2001'";
        String mutation =
                "mutation($p: DeliveryProfileInput!) { deliveryProfileCreate(profile: $p) { profile { id } } }";
        String most = String.join(",", Collections.nCopies(250, id));
        assertThat(shop.run(mutation, "{'p':{'name':'x','variantsToAssociate':[" + most + "]}}")
                        .body()
                        .has("errors"))
                .isFalse();
        Reply reply = shop.run(mutation, "{'p':{'name':'x','variantsToAssociate':[" + most + "," + id + "]}}");
        refused(reply, "MAX_INPUT_SIZE_EXCEEDED");
        assertThat(reply.at("/errors/0/path").toString())
                .isEqualTo("[\"deliveryProfileCreate\",\"profile\",\"variantsToAssociate\"]");
    }

    /** List inputs accept a single object (Shopify contract 1). */
    @Test
    void aSingleObjectIsAListOfOne() {
        Reply reply = shop.run("mutation { deliveryProfileCreate(profile: { name: \"x\", locationGroupsToCreate: "
                + "{ locations: \"gid://shopify/Location/1\" } }) { profile { profileLocationGroups { "
                + "locationGroup { locationsCount { count } } } } userErrors { message } } }");
        assertThat(reply.at(
                                "/data/deliveryProfileCreate/profile/profileLocationGroups/0/locationGroup/locationsCount/count")
                        .asInt())
                .isEqualTo(1);
    }

    /** Nothing of it ran: there is no data. */
    private static void refused(Reply reply, String code) {
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text("/errors/0/extensions/code")).isEqualTo(code);
        assertThat(reply.body().has("data")).isFalse();
    }
}
