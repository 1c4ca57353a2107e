package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.ShopifyClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Carrier services: queries and mutations. */
class CarrierServicesTest {

    private static final String SERVICE = "carrierService { id name formattedName active callbackUrl } ";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final ShopifyClient shop = SANDBOX.onFreshShop();

    @Test
    void allAreListedButOnlyActiveOnesAreAvailable() {
        assertThat(shop.run("{ carrierServices(first: 9) { nodes { id } } }")
                        .body()
                        .findValuesAsText("id"))
                .hasSize(2);
        JsonNode available = shop.run("{ availableCarrierServices { carrierService { name } locations { id } } }")
                .at("/data/availableCarrierServices");
        assertThat(available).hasSize(1);
        assertThat(available.at("/0/locations")).hasSize(4);
        assertThat(shop.run("{ carrierServices(first: 9, query: \"active:false\") { nodes { name } } }")
                        .body()
                        .findValuesAsText("name"))
                .containsExactly("Harbor Freight Lines");
    }

    @Test
    void servicesAreDiscovered() {
        JsonNode services = shop.run("{ carrierService(id: \"gid://shopify/DeliveryCarrierService/1\") { "
                        + "availableServicesForCountries(countryCodes: [US], restOfWorld: false) { name countries { "
                        + "countryCodes restOfWorld } } } }")
                .at("/data/carrierService/availableServicesForCountries");
        assertThat(services.findValuesAsText("name")).containsExactly("Swift Ground", "Swift Express");
        assertThat(services.at("/0/countries/countryCodes/0").asText()).isEqualTo("US");
    }

    @Test
    void oneIsCreatedChangedAndDeleted() {
        JsonNode created = create("New carrier", "https://rates.example/quote").get("carrierService");
        assertThat(created.get("id").asText()).isEqualTo("gid://shopify/DeliveryCarrierService/3");
        assertThat(created.get("formattedName").asText()).contains("New carrier");

        JsonNode updated = run("carrierServiceUpdate(input: { id: \"gid://shopify/DeliveryCarrierService/3\", active: "
                + "false }) { " + SERVICE);
        assertThat(updated.at("/carrierService/active").asBoolean(true)).isFalse();
        assertThat(updated.at("/carrierService/name").asText()).isEqualTo("New carrier");

        assertThat(delete(3).get("deletedId").asText()).endsWith("/3");
        assertThat(shop.run("{ carrierService(id: \"gid://shopify/DeliveryCarrierService/3\") { id } }")
                        .at("/data/carrierService")
                        .isNull())
                .isTrue();
    }

    @Test
    void errorsCarryACode() {
        refused(create(" ", "https://rates.example"), "CARRIER_SERVICE_CREATE_FAILED", "input.name");
        refused(create("Swift Parcel", "https://rates.example"), "CARRIER_SERVICE_CREATE_FAILED", "input.name");
        refused(create("x", "ftp://rates.example"), "CARRIER_SERVICE_CREATE_FAILED", "input.callbackUrl");
        refused(
                run("carrierServiceUpdate(input: { id: \"gid://shopify/DeliveryCarrierService/9\" }) { " + SERVICE),
                "CARRIER_SERVICE_UPDATE_FAILED",
                "input.id");
        refused(delete(9), "CARRIER_SERVICE_DELETE_FAILED", "id");
    }

    /** What becomes of such a rate is not known, so it is refused. */
    @Test
    void oneThatAProfileUsesIsNotDeleted() {
        refused(delete(1), "CARRIER_SERVICE_DELETE_FAILED", "id");
    }

    private JsonNode create(String name, String url) {
        return run("carrierServiceCreate(input: { name: \"" + name + "\", callbackUrl: \"" + url
                + "\", active: true, supportsServiceDiscovery: false }) { " + SERVICE);
    }

    private JsonNode delete(int number) {
        return run("carrierServiceDelete(id: \"gid://shopify/DeliveryCarrierService/" + number + "\") { deletedId ");
    }

    private JsonNode run(String mutation) {
        return shop.run("mutation { payload: " + mutation + "userErrors { code field message } } }")
                .at("/data/payload");
    }

    private static void refused(JsonNode payload, String code, String field) {
        assertThat(ProfileCalls.errors(payload)).singleElement().asString().startsWith(field + ": ");
        assertThat(payload.at("/userErrors/0/code").asText()).isEqualTo(code);
    }
}
