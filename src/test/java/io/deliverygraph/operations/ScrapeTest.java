package io.deliverygraph.operations;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.SandboxControl;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service tells what the runbook says that it tells, and the runbook leaves out nothing of ours. */
@QuarkusTest
class ScrapeTest {

    /** It takes a code that nobody knows; RefusedByWixTest has one. */
    private static final String UNKNOWN_CODES = "delivery_platform_unknown_codes_total";

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void tellsAllThatTheRunbookListsAndNothingElseOfOurs() throws IOException {
        Graph.send("{ deliveryProfiles { nodes { name } } }");
        Graph.send("mutation { addDeliveryRegion(dryRun: true, input: {profileId: \""
                + Demo.profileId(Demo.GENERAL)
                + "\", name: \"Alps\", destinations: [{countryCode: \"AT\"}]}) { userErrors { code } } }");

        String scraped = get(metrics).asString();
        Set<String> told =
                new TreeSet<>(Watching.metrics(String.join(" ", Watching.found("^(delivery_\\w+)(?:\\{| )", scraped))));
        told.add(UNKNOWN_CODES);

        assertThat(told).isEqualTo(MetricNamesTest.ours());
    }
}
