package io.deliverygraph.writing;

import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.place;
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

/** What the mutations of regions do to a Shopify shop, where a region is a zone in an origin group. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class RegionsOfAShopTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    private static final List<String> EVERYWHERE = List.of();

    private static Map<String, Object> region(String profile, String group, Object... places) {
        Map<String, Object> input =
                input("profileId", DemoShop.id("profile", profile), "name", "Far", "destinations", List.of(places));
        if (group != null) {
            input.put("originGroupId", DemoShop.id("origins", group));
        }
        return input;
    }

    @Test
    void addsARegionToTheOnlyGroup() {
        Outcome added = ForShop.send(
                Mutation.ADD_REGION,
                region(DemoShop.HEAVY, null, place("NZ"), place("JP", "JP-13"), place("AU", "AU-NSW")));

        assertThat(Picture.ofShop(DemoShop.HEAVY)).endsWith("  Far: [AU[AU-NSW], JP[JP-13], NZ[]]");
        assertThat(added.<String>get("region.name")).isEqualTo("Far");
        assertThat(added.<String>get("region.nativeId")).isEqualTo(DemoShop.gid("DeliveryZone", 8));
        assertThat(added.<String>get("deliveryProfile.revision")).isEqualTo("2");
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }

    @Test
    void addsARegionToTheGroupThatIsNamed() {
        ForShop.send(Mutation.ADD_REGION, region(DemoShop.GENERAL, DemoShop.AMERICA, place("MX")))
                .succeeded();
        ForShop.send(Mutation.ADD_REGION, region(DemoShop.GENERAL, DemoShop.HAMBURG, place("MX")))
                .succeeded();

        List<String> general = Picture.ofShop(DemoShop.GENERAL);
        assertThat(general.stream().filter("  Far: [MX[]]"::equals)).hasSize(2);
        assertThat(general.indexOf("  Far: [MX[]]"))
                .isLessThan(general.indexOf(" from [" + DemoShop.location(3) + "]"));
        assertThat(general).endsWith("  Far: [MX[]]");
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 2));
    }

    @Test
    void asksWhichGroupWhereThereAreSeveralAndRefusesThatOfAnotherProfile() {
        Outcome unclear = ForShop.send(Mutation.ADD_REGION, region(DemoShop.GENERAL, null, place("US")));
        Outcome foreign = ForShop.send(Mutation.ADD_REGION, region(DemoShop.GENERAL, DemoShop.FREIGHT, place("MX")));

        assertThat(unclear.problems()).containsExactly("REQUIRED input.originGroupId");
        assertThat(foreign.problems()).containsExactly("NOT_FOUND input.originGroupId");
        assertThat(DemoShop.writes()).isEmpty();
    }

    @Test
    void makesTheFirstGroupOfAProfileThatHasNone() {
        SandboxControl.reset("new-site");
        Map<String, Object> region = region(DemoShop.GENERAL, null, place("US"));

        Outcome would = ForShop.send(Mutation.ADD_REGION, region, true);
        Outcome added = ForShop.send(Mutation.ADD_REGION, region);

        assertThat(Picture.ofShop(DemoShop.GENERAL))
                .containsExactly(
                        "General profile",
                        " from " + List.of(DemoShop.location(1), DemoShop.location(2)),
                        "  Far: [US[]]");
        assertThat(ForShop.shown(Mutation.ADD_REGION, would)).isEqualTo(ForShop.shown(Mutation.ADD_REGION, added));
        assertThat(Picture.ofPayload(added.get("deliveryProfile"))).isEqualTo(Picture.ofShop(DemoShop.GENERAL));
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }

    @Test
    void addsTheRestOfTheWorldWhereNoRegionOfTheGroupTakesIt() {
        Map<String, Object> rest =
                input("profileId", DemoShop.id("profile", DemoShop.HEAVY), "name", "Rest", "destinations", EVERYWHERE);

        ForShop.send(Mutation.ADD_REGION, rest).succeeded();

        assertThat(Picture.ofShop(DemoShop.HEAVY)).endsWith("  Rest: [*]");
    }

    private static Map<String, Object> change(String zone, Object... more) {
        Map<String, Object> input = input("id", DemoShop.id("region", zone));
        input.putAll(input(more));
        return input;
    }

    @Test
    void changesOnlyTheNameAndKeepsPlacesAndRates() {
        List<String> before = Picture.ofShop(DemoShop.GENERAL);

        Outcome renamed = ForShop.send(
                Mutation.UPDATE_REGION,
                change(DemoShop.EUROPE, "name", "Old Europe", "active", null, "destinations", null));

        assertThat(Picture.ofShop(DemoShop.GENERAL))
                .isEqualTo(before.stream()
                        .map(line -> line.replace("  Europe:", "  Old Europe:"))
                        .toList());
        assertThat(renamed.<String>get("region.nativeId")).isEqualTo(DemoShop.EUROPE);
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }

    @Test
    void replacesTheWholeListOfPlacesAndKeepsTheRest() {
        ForShop.send(
                        Mutation.UPDATE_REGION,
                        change(DemoShop.EUROPE, "destinations", List.of(place("GB", "GB-SCT"), place("CH"))))
                .succeeded();

        List<String> general = Picture.ofShop(DemoShop.GENERAL);
        int europe = general.indexOf("  Europe: [CH[], GB[GB-SCT]]");
        assertThat(europe).isPositive();
        assertThat(general.get(europe + 1)).startsWith("   European standard 12 USD");
    }

    @Test
    void givesUpTheRestOfTheWorldForPlacesAndTakesItBack() {
        Map<String, Object> named = change(DemoShop.REST_OF_WORLD, "destinations", List.of(place("JP")));
        Map<String, Object> rest = change(DemoShop.REST_OF_WORLD, "destinations", EVERYWHERE);

        ForShop.send(Mutation.UPDATE_REGION, named).succeeded();
        assertThat(Picture.ofShop(DemoShop.GENERAL)).contains("  Rest of world: [JP[]]");

        ForShop.send(Mutation.UPDATE_REGION, rest).succeeded();
        assertThat(Picture.ofShop(DemoShop.GENERAL)).contains("  Rest of world: [*]");
    }

    /** Changes the only zone of the heavy goods in the shop itself. */
    private static void serve(Map<?, ?>... countries) {
        Map<String, Object> zone = input("id", DemoShop.NORTH_AMERICA, "countries", List.of(countries));
        DemoShop.update(
                DemoShop.HEAVY,
                input(
                        "locationGroupsToUpdate",
                        List.of(input("id", DemoShop.FREIGHT, "zonesToUpdate", List.of(zone)))));
    }

    @Test
    void theRestOfTheWorldBesideCountriesIsReadAndNotDropped() {
        serve(input("code", "US", "includeAllProvinces", true), input("restOfWorld", true));
        assertThat(Picture.ofShop(DemoShop.HEAVY)).contains("  North America: [US[], *]");
        assertThat(Picture.ofWholeGraph()).isEqualTo(Picture.ofWholeShop());

        Outcome refused =
                Mutation.UPDATE_REGION.send(change(DemoShop.NORTH_AMERICA, "destinations", List.of(place("US"))));

        assertThat(refused.problems()).containsExactly("NOT_REPRESENTABLE input.destinations");
        assertThat(refused.messages().get(0)).contains("the rest of the world would be lost");
        assertThat(Picture.ofShop(DemoShop.HEAVY)).contains("  North America: [US[], *]");
    }

    @Test
    void partsThatOnlyShopifyHasACodeForAreReadAndNotDropped() {
        serve(input("code", "CA", "provinces", List.of(input("code", "ZZ"), input("code", "ON"))));

        Outcome refused = Mutation.UPDATE_REGION.send(
                change(DemoShop.NORTH_AMERICA, "destinations", List.of(place("CA", "CA-ON", "CA-QC"))));

        assertThat(refused.problems()).containsExactly("NOT_REPRESENTABLE input.destinations.0.subdivisions");
        assertThat(refused.messages().get(0)).contains("would drop them");
        assertThat(Picture.ofShop(DemoShop.HEAVY)).contains("  North America: [CA[CA-ON, CA-ZZ]]");
    }

    @Test
    void aRegionMayKeepItsOwnPlacesAndItsOwnName() {
        ForShop.send(
                        Mutation.UPDATE_REGION,
                        change(DemoShop.UNITED_STATES, "name", "United States", "destinations", List.of(place("US"))))
                .succeeded();
    }

    @Test
    void costsNoWriteWhenNothingIsGiven() {
        Outcome same = ForShop.send(Mutation.UPDATE_REGION, change(DemoShop.EUROPE, "revision", "1"));

        assertThat(same.<String>get("region.name")).isEqualTo("Europe");
        assertThat(DemoShop.writes()).isEmpty();
    }

    @Test
    void removesARegionWithItsOptions() {
        Outcome removed = ForShop.send(
                Mutation.REMOVE_REGION, input("id", DemoShop.id("region", DemoShop.CENTRAL_CANADA), "revision", "1"));

        assertThat(Picture.ofShop(DemoShop.GENERAL)).noneMatch(line -> line.contains("Canada"));
        assertThat(removed.<Object>get("region")).isNull();
        assertThat(Graph.send(
                                "query($id: ID!) { shippingOption(id: $id) { id } }",
                                Map.of("id", DemoShop.id("option", DemoShop.UP_TO_5_KG)))
                        .<Object>get("data.shippingOption"))
                .isNull();
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }

    @Test
    void removesTheLastRegionOfAGroupAndKeepsTheGroup() {
        ForShop.send(Mutation.REMOVE_REGION, input("id", DemoShop.id("region", DemoShop.NORTH_AMERICA)))
                .succeeded();

        assertThat(Picture.ofShop(DemoShop.HEAVY))
                .containsExactly("Heavy goods", " from " + List.of(DemoShop.location(1), DemoShop.location(2)));
    }
}
