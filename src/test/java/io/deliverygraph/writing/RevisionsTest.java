package io.deliverygraph.writing;

import static io.deliverygraph.testing.Inputs.input;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Graph;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Shopify takes no revision along with a write: we compare before we write, and say that a race remains. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class RevisionsTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @ParameterizedTest
    @EnumSource(
            value = Mutation.class,
            names = {"UPDATE_PROFILE", "ADD_REGION", "UPDATE_REGION", "REMOVE_REGION", "UPDATE_OPTION"})
    void aChangeOfWhatSomebodyElseChangedIsRefusedWithThePresentState(Mutation mutation) {
        Map<String, Object> good = ForShop.with(mutation, "revision", "1");
        DemoShop.update(DemoShop.HEAVY, Map.of());
        DemoShop.update(DemoShop.GENERAL, Map.of());
        Map<String, Integer> before = DemoShop.writes();

        Outcome refused = mutation.send(good);
        Outcome tried = mutation.dryRun(good);

        assertThat(refused.problems()).containsExactly("STALE_REVISION input.revision");
        assertThat(tried.problems()).containsExactly("STALE_REVISION input.revision");
        assertThat(DemoShop.writes()).isEqualTo(before);
        Map<String, Object> current = Graph.mapOf(refused.userErrors().get(0).get("current"));
        if (mutation == Mutation.UPDATE_OPTION) {
            assertThat(current).containsEntry("id", good.get("id"));
        } else {
            assertThat(current).containsEntry("revision", "2");
        }
        assertThat(refused.userErrors().get(0)).containsEntry("platformCode", null);

        ForShop.send(mutation, ForShop.with(mutation, "revision", "2")).succeeded();
    }

    @Test
    void aChangeOfOneProfileLeavesTheRevisionsOfTheOthers() {
        DemoShop.update(DemoShop.GENERAL, Map.of());

        ForShop.send(Mutation.UPDATE_PROFILE, ForShop.good(Mutation.UPDATE_PROFILE))
                .succeeded();
    }

    @Test
    void anOptionHasTheRevisionOfItsProfile() {
        Map<String, Object> change = ForShop.good(Mutation.UPDATE_OPTION);
        String revision = Graph.send(
                        "query($id: ID!) { shippingOption(id: $id) { regions { profile { revision } } } }",
                        Map.of("id", change.get("id")))
                .getString("data.shippingOption.regions[0].profile.revision");
        assertThat(revision).isEqualTo("1");
        ForShop.send(Mutation.UPDATE_OPTION, change).succeeded();

        Outcome stale = Mutation.UPDATE_OPTION.send(
                input("id", DemoShop.id("option", DemoShop.EXPRESS), "revision", "1", "title", "Faster"));

        assertThat(stale.problems()).containsExactly("STALE_REVISION input.revision");
    }

    @Test
    void theCapabilityTellsThatARaceRemains() {
        List<Map<String, String>> capabilities = Graph.send(
                        "query($id: ID!) { store(id: $id) { capabilities { capability level } } }",
                        Map.of("id", DemoShop.storeId()))
                .getList("data.store.capabilities");

        assertThat(capabilities).contains(Map.of("capability", "CONDITIONAL_WRITE", "level", "BEST_EFFORT"));
    }

    @Test
    void aChangeJustBeforeOurReadIsFound() {
        DemoShop.fault("{'method':'deliveryProfiles','kind':'staleRevision'}");

        Outcome refused = Mutation.UPDATE_PROFILE.send(ForShop.good(Mutation.UPDATE_PROFILE));

        assertThat(refused.problems()).containsExactly("STALE_REVISION input.revision");
        assertThat(DemoShop.writes()).isEmpty();
    }

    /** Nobody can find it before the write; the revision of the answer shows that there were two changes. */
    @Test
    void aChangeBetweenOurReadAndOurWriteShowsInTheRevisionOnly() {
        DemoShop.fault("{'method':'deliveryProfileUpdate','kind':'staleRevision'}");

        Outcome renamed = ForShop.send(Mutation.UPDATE_PROFILE, ForShop.good(Mutation.UPDATE_PROFILE));

        assertThat(renamed.<String>get("deliveryProfile.name")).isEqualTo("Very heavy");
        assertThat(renamed.<String>get("deliveryProfile.revision")).isEqualTo("3");
        assertThat(DemoShop.profile(DemoShop.HEAVY).path("version").asInt()).isEqualTo(3);
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }

    @Test
    void whatSomebodyElseChangedBetweenOurReadAndOurWriteStays() {
        DemoShop.update(DemoShop.GENERAL, ForShop.newZone(DemoShop.HAMBURG, "Behind our back", "JP"));
        List<String> before = Picture.ofShop(DemoShop.GENERAL);

        ForShop.send(Mutation.UPDATE_OPTION, input("id", DemoShop.id("option", DemoShop.EXPRESS), "title", "Faster"))
                .succeeded();

        assertThat(Picture.ofShop(DemoShop.GENERAL))
                .isEqualTo(before.stream()
                        .map(line -> line.replace("   Express ", "   Faster "))
                        .toList());
    }
}
