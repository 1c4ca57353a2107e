package io.deliverygraph.writing;

import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DemoSite;
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

/** No place is written into two regions that serve the same goods; what is there already is left as it is. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class OverlapsTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    private static Map<String, Object> region(String group, String name, Object... places) {
        return input(
                "profileId",
                DemoShop.id("profile", DemoShop.GENERAL),
                "originGroupId",
                DemoShop.id("origins", group),
                "name",
                name,
                "destinations",
                List.of(places));
    }

    @Test
    void bothPlatformsRefuseAPlaceThatARegionServesAlready() {
        Outcome atWix = Mutation.ADD_REGION.send(input(
                "profileId",
                DemoSite.profileId(DemoSite.GENERAL),
                "name",
                "New",
                "destinations",
                List.of(place("NO"), place("DE"))));
        Outcome atShopify = Mutation.ADD_REGION.send(region(DemoShop.HAMBURG, "New", place("NO"), place("DE")));

        assertThat(atWix.problems()).containsExactly("DESTINATION_OVERLAP input.destinations.1");
        assertThat(atShopify.problems()).containsExactly("DESTINATION_OVERLAP input.destinations.1");
        assertThat(atShopify.messages().get(0)).contains("\"Europe\"");
        assertThat(DemoShop.writes()).isEmpty();
        assertThat(SandboxControl.calls()).doesNotContainKey(Mutation.ADD_REGION.method());
    }

    @Test
    void aPartOfACountryCollidesWithItsWholeAndWithThatPart() {
        assertThat(Mutation.ADD_REGION
                        .send(region(DemoShop.AMERICA, "New", place("CA", "CA-BC", "CA-QC")))
                        .problems())
                .containsExactly("DESTINATION_OVERLAP input.destinations.0");
        assertThat(Mutation.ADD_REGION
                        .send(region(DemoShop.AMERICA, "New", place("US", "US-CA")))
                        .problems())
                .containsExactly("DESTINATION_OVERLAP input.destinations.0");
        assertThat(Mutation.UPDATE_REGION
                        .send(input(
                                "id",
                                DemoShop.id("region", DemoShop.UNITED_STATES),
                                "destinations",
                                List.of(place("US"), place("CA"))))
                        .problems())
                .containsExactly("DESTINATION_OVERLAP input.destinations.1");
        assertThat(DemoShop.writes()).isEmpty();
    }

    @Test
    void theOtherPartsOfACountryAreFree() {
        ForShop.send(Mutation.ADD_REGION, region(DemoShop.AMERICA, "New", place("CA", "CA-BC")))
                .succeeded();

        assertThat(Picture.ofShop(DemoShop.GENERAL)).contains("  New: [CA[CA-BC]]");
    }

    @Test
    void onlyOneRegionOfAGroupIsTheRestOfTheWorld() {
        assertThat(Mutation.ADD_REGION.send(region(DemoShop.HAMBURG, "New")).problems())
                .containsExactly("DESTINATION_OVERLAP input.destinations");
        ForShop.send(Mutation.ADD_REGION, region(DemoShop.AMERICA, "New")).succeeded();
    }

    @Test
    void aCountryMayBeServedFromTwoOriginGroups() {
        ForShop.send(Mutation.ADD_REGION, region(DemoShop.AMERICA, "Europe", place("DE")))
                .succeeded();
        ForShop.send(
                        Mutation.UPDATE_REGION,
                        input(
                                "id",
                                DemoShop.id("region", DemoShop.EUROPE),
                                "destinations",
                                List.of(place("DE"), place("US"))))
                .succeeded();

        assertThat(Picture.ofShop(DemoShop.GENERAL)).contains("  Europe: [DE[]]", "  Europe: [DE[], US[]]");
        assertThat(Picture.ofWholeGraph()).isEqualTo(Picture.ofWholeShop());
    }

    @Test
    void regionsOfANewProfileMayNotOverlapEither() {
        Map<String, Object> profile = ForShop.with(
                Mutation.CREATE_PROFILE,
                "regions",
                List.of(
                        input("name", "A", "destinations", List.of(place("FR"))),
                        input("name", "B", "destinations", List.of(place("DE"), place("FR")))));

        assertThat(Mutation.CREATE_PROFILE.send(profile).problems())
                .containsExactly("DESTINATION_OVERLAP input.regions.1.destinations");
        assertThat(DemoShop.writes()).isEmpty();
    }

    @Test
    void overlapsThatAreThereAreReadAndNeverRepaired() {
        DemoShop.update(DemoShop.GENERAL, ForShop.newZone(DemoShop.HAMBURG, "Germany again", "DE", "US"));
        List<String> before = Picture.ofWholeShop();

        assertThat(Picture.ofWholeGraph()).isEqualTo(before);
        ForShop.send(Mutation.UPDATE_REGION, input("id", DemoShop.id("region", DemoShop.EUROPE), "name", "Old Europe"))
                .succeeded();
        ForShop.send(
                        Mutation.CREATE_OPTION,
                        ForShop.with(
                                Mutation.CREATE_OPTION,
                                "regionIds",
                                List.of(DemoShop.id("region", DemoShop.gid("DeliveryZone", 8)))))
                .succeeded();

        assertThat(Picture.ofWholeShop())
                .contains("  Old Europe: [AT[], BE[], DE[], FR[], IT[], NL[]]", "  Germany again: [DE[], US[]]");
        assertThat(Picture.ofWholeGraph()).isEqualTo(Picture.ofWholeShop());
    }

    @Test
    void anOverlapThatIsThereCannotBeWrittenAgain() {
        DemoShop.update(DemoShop.GENERAL, ForShop.newZone(DemoShop.HAMBURG, "Germany again", "DE"));

        Outcome refused = Mutation.UPDATE_REGION.send(
                input("id", DemoShop.id("region", DemoShop.EUROPE), "destinations", List.of(place("DE"), place("FR"))));

        assertThat(refused.problems()).containsExactly("DESTINATION_OVERLAP input.destinations.0");
        assertThat(refused.messages().get(0)).contains("\"Germany again\"");
    }
}
