package io.deliverygraph.packaged;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.File;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged service, pointed at the packaged sandbox by configuration alone: the commands of the README. */
class PackagedServiceIT {

    private static final String APPLICATION = "target/quarkus-app/";
    private static final String EVERYTHING = String.join(
            File.pathSeparator, APPLICATION + "app/*", APPLICATION + "lib/main/*", APPLICATION + "lib/boot/*");

    private static Started sandbox;
    private static Started service;

    @BeforeAll
    static void start() throws Exception {
        sandbox = Started.java(
                Pattern.compile("Wix at (http\\S+)/wix"),
                "-cp",
                EVERYTHING,
                "io.deliverygraph.sandbox.SandboxMain",
                "--port",
                "0",
                "--seed",
                "neglected");
        service = Started.java(
                Pattern.compile("Listening on: (http\\S+)"),
                "-Ddelivery.stores.demo.platform=wix",
                "-Ddelivery.stores.demo.url=" + sandbox.url() + "/wix",
                "-Ddelivery.stores.demo.site-id=00000000-0000-4000-8000-0000000000de",
                "-Ddelivery.stores.demo.api-key=any-key-will-do",
                "-Ddelivery.stores.shop.platform=shopify",
                "-Ddelivery.stores.shop.url=" + sandbox.url() + "/shopify",
                "-Ddelivery.stores.shop.shop=demo.myshopify.com",
                "-Ddelivery.stores.shop.access-token=any-token-will-do",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-jar",
                APPLICATION + "quarkus-run.jar");
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
