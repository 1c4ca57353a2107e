package io.deliverygraph.operations;

import static io.restassured.RestAssured.given;

import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** Without a key in the configuration, nobody changes a level: there is nothing to be found. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class LogLevelsRouteTest {

    @TestHTTPResource(value = "/loggers", management = true)
    URL loggers;

    @Test
    void isNotThereUnlessConfigured() {
        given().get(loggers).then().statusCode(404);
        given().header(LogLevelsRoute.KEY_HEADER, "")
                .get(loggers + "/root")
                .then()
                .statusCode(404);
        given().body("{\"level\":\"OFF\"}").put(loggers + "/root").then().statusCode(404);
    }
}
