package io.deliverygraph.profile;

import static io.deliverygraph.testing.Sample.newRegion;
import static io.deliverygraph.testing.Sample.places;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.region;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A region and the rest of its store. The sample store takes 5 destinations and 2 regions a profile. */
class RegionChecksTest {

    private static final DeliveryRegion AMERICA = region("America", "US", "CA: CA-ON CA-QC");
    private static final DeliveryRegion WORLD = region("World");
    private static final List<DeliveryRegion> BOTH = List.of(AMERICA, WORLD);

    @Test
    void findsANameThatIsTakenComparedExactly() {
        assertThat(RegionChecks.nameTaken(BOTH, "World"))
                .containsExactly(Problem.at(UserErrorCode.NAME_TAKEN, "region.nameTaken", "name"));
        assertThat(RegionChecks.nameTaken(BOTH, "world")).isEmpty();
        assertThat(RegionChecks.nameTaken(BOTH, null)).isEmpty();
    }

    @Test
    void findsAWholeCountryAndAPartOfItInEachOthersWay() {
        assertThat(RegionChecks.overlaps(BOTH, places("DE", "US: US-CA", "CA")))
                .containsExactly(taken("America", "destinations", 1), taken("America", "destinations", 2));
    }

    @Test
    void letsPartsOfACountryStandSideBySide() {
        assertThat(RegionChecks.overlaps(BOTH, places("CA: CA-BC CA-AB", "DE"))).isEmpty();
        assertThat(RegionChecks.overlaps(BOTH, places("CA: CA-BC CA-QC")))
                .containsExactly(taken("America", "destinations", 0));
    }

    @Test
    void comparesCodesThatOnlyThePlatformKnows() {
        Destination odd = new Destination("IR", false, List.of(), List.of("IR-99"));
        DeliveryRegion persia =
                WixDeliveryRegion.of(Sample.store(), "Persia", "Persia", true, List.of(odd), List.of(), null);

        assertThat(RegionChecks.overlaps(List.of(persia), places("IR: IR-23"))).isEmpty();
        assertThat(RegionChecks.overlaps(List.of(persia), places("IR"))).hasSize(1);
    }

    @Test
    void allowsOneRestOfTheWorld() {
        assertThat(RegionChecks.overlaps(BOTH, places()))
                .containsExactly(
                        Problem.at(UserErrorCode.DESTINATION_OVERLAP, "region.overlapsRestOfWorld", "destinations")
                                .with("region", "World"));
        assertThat(RegionChecks.overlaps(List.of(AMERICA), places())).isEmpty();
    }

    @Test
    void findsNothingWhereThereIsNoOtherRegion() {
        assertThat(RegionChecks.overlaps(List.of(), places("US", "DE"))).isEmpty();
        assertThat(RegionChecks.overlaps(List.of(), places())).isEmpty();
    }

    @Test
    void letsARegionKeepItsOwnGroundAndName() {
        SiteSetup setup = setup(profile("1", AMERICA, WORLD));
        String america = setup.region("America").orElseThrow().id();

        assertThat(updating(america, "America", "US", "DE").problems(setup)).isEmpty();
        assertThat(updating(america, "World", "US").problems(setup))
                .extracting(Problem::code)
                .containsExactly(UserErrorCode.NAME_TAKEN);
    }

    @Test
    void findsSubdivisionsOfACountryThatIsOnlyServedWhole() {
        assertThat(RegionChecks.subdivisionsUnsupported(setup(), places("US: US-CA", "GB: GB-ENG", "GB"), "regions", 3))
                .containsExactly(Problem.at(
                        UserErrorCode.SUBDIVISION_UNSUPPORTED,
                        "destination.wholeCountryOnly",
                        "regions",
                        3,
                        "destinations",
                        1,
                        "subdivisions"));
    }

    @Test
    void countsDestinationsOverAllProfiles() {
        SiteSetup three = setup(profile("1", AMERICA), profile("2", region("Germany", "DE")));

        assertThat(RegionChecks.budget(three, 2, 0, "destinations")).isEmpty();
        assertThat(RegionChecks.budget(three, 3, 0, "destinations"))
                .containsExactly(Problem.at(UserErrorCode.LIMIT_EXCEEDED, "site.destinations", "destinations")
                        .with("limit", 5)
                        .with("free", 2));
    }

    @Test
    void givesBackWhatARegionHasAlready() {
        SiteSetup three = setup(profile("1", AMERICA), profile("2", region("Germany", "DE")));

        assertThat(RegionChecks.budget(three, 4, 2, "destinations")).isEmpty();
        assertThat(RegionChecks.budget(three, 5, 2, "destinations")).hasSize(1);
    }

    @Test
    void neverSpeaksOfLessThanNothingFree() {
        SiteSetup six = setup(profile("1", region("Many", "DE", "FR", "IT", "ES", "AT", "CH")));

        assertThat(RegionChecks.budget(six, 1, 0))
                .singleElement()
                .satisfies(problem -> assertThat(problem.parameters()).containsEntry("free", 0));
        assertThat(RegionChecks.budget(six, 0, 1)).isEmpty();
    }

    @Test
    void allowsAProfileSoManyRegions() {
        assertThat(RegionChecks.tooMany(setup(), 2)).isEmpty();
        assertThat(RegionChecks.tooMany(setup(), 3))
                .containsExactly(Problem.of(UserErrorCode.LIMIT_EXCEEDED, "profile.regions")
                        .with("limit", 2));
    }

    @Test
    void findsWhatRegionsOfOneNewProfileTakeFromEachOther() {
        List<NewRegion> regions =
                List.of(newRegion("A", "US"), newRegion("B", "DE"), newRegion("A"), newRegion("C", "FR", "US: US-CA"));

        assertThat(RegionChecks.amongThemselves(regions))
                .containsExactly(
                        Problem.at(UserErrorCode.NAME_TAKEN, "region.nameTaken", "regions", 2, "name"),
                        Problem.at(
                                UserErrorCode.DESTINATION_OVERLAP,
                                "region.overlapsEarlier",
                                "regions",
                                3,
                                "destinations"));
    }

    @Test
    void allowsANewProfileOneRestOfTheWorld() {
        assertThat(RegionChecks.amongThemselves(List.of(newRegion("A"), newRegion("B", "US"))))
                .isEmpty();
        assertThat(RegionChecks.amongThemselves(List.of(newRegion("A"), newRegion("B"))))
                .hasSize(1);
    }

    private static UpdatingRegion updating(String id, String name, String... places) {
        return new UpdatingRegion(Sample.store(), new UpdateDeliveryRegion(id, null, name, null, places(places)), null);
    }

    private static SiteSetup setup(DeliveryProfile... profiles) {
        return new SiteSetup(Sample.store(), List.of(profiles), List.of(), List.of());
    }

    private static Problem taken(String region, Object... path) {
        return Problem.at(UserErrorCode.DESTINATION_OVERLAP, "region.overlaps", path)
                .with("region", region);
    }
}
