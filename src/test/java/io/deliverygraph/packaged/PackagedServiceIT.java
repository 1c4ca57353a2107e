package io.deliverygraph.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service, pointed at the packaged sandbox by configuration alone: the commands of the README. */
class PackagedServiceIT {

    private static Started sandbox;
    private static Started service;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Started.sandbox("--seed", "neglected");
        service = Started.service(Packaged.atSandbox(sandbox.url()));
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        sandbox.close();
    }

    @Test
    void answersFromTheSandbox() {
        JsonPath answer = send("{ deliveryProfiles { nodes { name regions { shippingOptions { title } } } } }");

        assertThat(answer.getList("data.deliveryProfiles.nodes.name"))
                .containsExactly(
                        "General profile",
                        "Heavy goods",
                        "Clearance",
                        "Samples",
                        "Catalogues",
                        "General profile",
                        "Heavy goods",
                        "Pre-orders",
                        "Clearance",
                        "Samples",
                        "Made to order");
        // the shop's profiles do not fit on the first page, which is small until their cost is known
        assertThat(calls())
                .isEqualTo(Map.of("queryDeliveryProfiles", 1, "queryShippingOptions", 1, "deliveryProfiles", 2));
    }

    @Test
    void speaksOfItsMistakesWithoutTellingHowItIsMade() {
        assertThat(send("{ nothing }").getString("errors[0].extensions.code")).isEqualTo("VALIDATION_ERROR");
    }

    @Test
    void hasNoDemoStoresOfItsOwn() {
        assertThat(send("{ stores { key } }").getList("data.stores.key")).containsExactly("demo", "shop");
    }

    private static JsonPath send(String document) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", document))
                .post(service.url() + "/graphql")
                .then()
                .extract()
                .jsonPath();
    }

    private static Map<String, Integer> calls() {
        return given().get(sandbox.url() + "/_sandbox/calls").jsonPath().getMap("$", String.class, Integer.class);
    }
}
