package io.deliverygraph.writing;

import static io.deliverygraph.testing.DemoSite.EUROPE;
import static io.deliverygraph.testing.DemoSite.FREIGHT;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Inputs;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.Refusable;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only Shopify has is refused for a Wix site before anything is forwarded (docs/platforms.md, section 2). */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class WixLossTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    private static void refused(Mutation mutation, String field, Object value, String problem, String says) {
        refused(mutation, Inputs.with(Refusable.good(mutation), field, value), problem, says);
    }

    private static void refused(Mutation mutation, Map<String, Object> sent, String problem, String says) {
        Outcome refused = mutation.send(sent);
        assertThat(refused.problems()).containsExactly(problem);
        assertThat(refused.messages().get(0)).contains(says);
        assertThat(DemoSite.writes()).isZero();
    }

    @Test
    void aSiteHasNoOrigins() {
        refused(
                Mutation.CREATE_PROFILE,
                "originIds",
                List.of(Graph.id("demo", "origin", DemoShop.location(1))),
                "UNSUPPORTED_BY_PLATFORM input.originIds",
                "no origins");
        refused(
                Mutation.ADD_REGION,
                "originGroupId",
                Graph.id("demo", "origins", DemoShop.AMERICA),
                "UNSUPPORTED_BY_PLATFORM input.originGroupId",
                "no origins");
    }

    @Test
    void anOptionOfASiteHasNoSwitch() {
        refused(
                Mutation.UPDATE_OPTION,
                "active",
                false,
                "UNSUPPORTED_BY_PLATFORM input.active",
                "setDeliveryCarrierActive");
    }

    @Test
    void someCountriesOfASiteAreServedAsAWhole() {
        refused(
                Mutation.ADD_REGION,
                "destinations",
                List.of(place("CH", "CH-ZH")),
                "SUBDIVISION_UNSUPPORTED input.destinations.0.subdivisions",
                "as a whole");
    }

    @Test
    void aCarrierOfASiteNeedsABackupRate() {
        refused(
                Mutation.ADD_CARRIER,
                input("regionId", DemoSite.regionId(EUROPE), "carrierId", DemoSite.carrierId(FREIGHT)),
                "BACKUP_RATE_REQUIRED input.backupRate.amount",
                "backup rate");
    }

    @Test
    void thingsOfAShopAreNoThingsOfASite() {
        refused(
                Mutation.ADD_CARRIER,
                "carrierId",
                DemoShop.id("carrier", DemoShop.SWIFT),
                "INVALID_ID input.carrierId",
                "same store");
        refused(
                Mutation.CREATE_OPTION,
                "regionIds",
                List.of(DemoSite.regionId(EUROPE), DemoShop.id("region", DemoShop.EUROPE)),
                "INVALID_ID input.regionIds.1",
                "same store");
        assertThat(DemoShop.writes()).isEmpty();
    }
}
