package io.deliverygraph.graph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A link or a prefetching browser must not be able to execute anything: the engine would run mutations on GET too. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class GetIsRefusedTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ deliveryProfiles { nodes { name } } }",
                "mutation { deleteDeliveryProfile(input: {id: \"%s\"}) { deletedId } }"
            })
    void executesNothing(String document) {
        Response answer = given().queryParam("query", document.formatted(Demo.profileId(Demo.HEAVY)))
                .get("/graphql");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.asString()).doesNotContain("\"data\"");
        assertThat(SandboxControl.calls()).isEmpty();
    }
}
