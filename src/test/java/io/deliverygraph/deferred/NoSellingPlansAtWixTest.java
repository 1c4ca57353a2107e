package io.deliverygraph.deferred;

import static io.deliverygraph.testing.DeferredInputs.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DeferredMutation;
import io.deliverygraph.testing.DemoShop;
import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Wix knows no selling plans: we say so without asking it anything. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class NoSellingPlansAtWixTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @ParameterizedTest
    @EnumSource(DeferredMutation.class)
    void refusesEveryMutationWithoutACall(DeferredMutation mutation) {
        Map<String, Object> input = good(mutation);
        input.computeIfPresent("storeId", (field, id) -> DemoSite.storeId());
        input.computeIfPresent("profileId", (field, id) -> DemoSite.profileId(DemoSite.HEAVY));
        input.computeIfPresent("id", (field, id) -> Graph.id("demo", "plans", DemoShop.TRY_FIRST));
        input.computeIfPresent(
                "sellingPlanGroupIds", (field, ids) -> List.of(Graph.id("demo", "plans", DemoShop.TRY_FIRST)));
        for (boolean dryRun : new boolean[] {false, true}) {
            Outcome refused = mutation.send(input, dryRun, "en");

            assertThat(refused.problems()).containsExactly("UNSUPPORTED_BY_PLATFORM -");
            assertThat(refused.messages()).allMatch(message -> message.contains("has no selling plans"));
        }
        assertThat(SandboxControl.calls()).isEmpty();
    }

    @Test
    void listsNoGroupsWithoutACall() {
        JsonPath answer = Graph.send(
                "query($id: ID!) { sellingPlanGroups(storeId: $id) { nodes { id } pageInfo { hasNextPage } } }",
                Map.of("id", DemoSite.storeId()));

        assertThat(answer.getList("errors")).isNull();
        assertThat(answer.getList("data.sellingPlanGroups.nodes")).isEmpty();
        assertThat(SandboxControl.calls()).isEmpty();
    }
}
