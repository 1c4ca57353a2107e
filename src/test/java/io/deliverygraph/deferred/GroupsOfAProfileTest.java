package io.deliverygraph.deferred;

import static io.deliverygraph.testing.DeferredInputs.good;
import static io.deliverygraph.testing.DeferredInputs.links;
import static io.deliverygraph.testing.DeferredMutation.LINK;
import static io.deliverygraph.testing.DeferredMutation.UNLINK;
import static io.deliverygraph.testing.DemoShop.DEPOSIT;
import static io.deliverygraph.testing.DemoShop.HEAVY;
import static io.deliverygraph.testing.DemoShop.PRE_ORDER;
import static io.deliverygraph.testing.DemoShop.PRE_ORDERS;
import static io.deliverygraph.testing.DemoShop.TRY_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DemoShop;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Selling plan groups get into a profile and out of it with one write, or with none where nothing changes. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class GroupsOfAProfileTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void linksGroupsToTheProfile() {
        Outcome linked = LINK.send(links(PRE_ORDERS, TRY_FIRST, DEPOSIT));

        assertThat(shopsGroups()).containsExactlyInAnyOrder(PRE_ORDER, TRY_FIRST, DEPOSIT);
        assertThat(groups(linked)).containsExactlyInAnyOrder(PRE_ORDER, TRY_FIRST, DEPOSIT);
        assertThat(linked.<String>get("deliveryProfile.revision")).isEqualTo("2");
        assertThat(DemoShop.writes()).isEqualTo(1);
    }

    @Test
    void sendsNothingForALinkThatIsThere() {
        Outcome linked = LINK.send(links(PRE_ORDERS, PRE_ORDER, PRE_ORDER));

        assertThat(groups(linked)).containsExactly(PRE_ORDER);
        assertThat(linked.<String>get("deliveryProfile.revision")).isEqualTo("1");
        assertThat(DemoShop.writes()).isZero();
    }

    @Test
    void takesGroupsOut() {
        Outcome unlinked = UNLINK.send(good(UNLINK));

        assertThat(shopsGroups()).isEmpty();
        assertThat(groups(unlinked)).isEmpty();
        assertThat(DemoShop.writes()).isEqualTo(1);
    }

    @Test
    void movesAGroupThatWasTakenOutBefore() {
        UNLINK.send(good(UNLINK)).succeeded();

        LINK.send(links(HEAVY, PRE_ORDER)).succeeded();

        assertThat(DemoShop.profile(HEAVY).getList("sellingPlanGroups.nodes.id"))
                .containsExactly(PRE_ORDER);
    }

    @Test
    void onADryRunShowsTheLinksThatWouldBe() {
        assertThat(groups(LINK.dryRun(links(PRE_ORDERS, TRY_FIRST)))).containsExactlyInAnyOrder(PRE_ORDER, TRY_FIRST);
        assertThat(groups(UNLINK.dryRun(links(PRE_ORDERS, PRE_ORDER)))).isEmpty();
        assertThat(DemoShop.writes()).isZero();
    }

    private static List<String> shopsGroups() {
        return DemoShop.profile(PRE_ORDERS).getList("sellingPlanGroups.nodes.id");
    }

    private static List<String> groups(Outcome outcome) {
        return outcome.get("deliveryProfile.sellingPlanGroups.nativeId");
    }
}
