package io.deliverygraph.profile;

import static io.deliverygraph.testing.Graph.id;
import static io.deliverygraph.testing.Sample.newRegion;
import static io.deliverygraph.testing.Sample.origin;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.places;
import static io.deliverygraph.testing.Sample.shop;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.zone;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Zones of a Shopify shop and the origin groups they stand in: places collide within a group, never across groups. */
class ShopifyZoneChecksTest {

    private static final ShopifyDeliveryProfile TWO_GROUPS = shopProfile(
            "1",
            originGroup("east", zone("America", "US", "CA"), zone("Mixed", "JP", "*")),
            originGroup("west", zone("Europe", "DE")));
    private static final SiteSetup SETUP =
            new SiteSetup(shop(), List.of(TWO_GROUPS, shopProfile("0")), List.of(), List.of(origin("a", true)));

    @Test
    void theRestOfTheWorldBesideCountriesIsNotLostUnsaid() {
        DeliveryRegion mixed = TWO_GROUPS.region("Mixed").orElseThrow();
        DeliveryRegion america = TWO_GROUPS.region("America").orElseThrow();

        assertThat(RegionChecks.lost(mixed, places("JP")))
                .containsExactly(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "region.restOfWorldLost", "destinations"));
        assertThat(RegionChecks.lost(america, places("US"))).isEmpty();
    }

    @Test
    void aPartThatOnlyThePlatformNamesIsNotLostUnsaid() {
        Destination known = new Destination("US", false, List.of("US-CA"), List.of("XX"));
        DeliveryRegion zone = ShopifyDeliveryZone.of(shop(), "z", "Z", false, List.of(known), List.of());

        assertThat(RegionChecks.lost(zone, places("DE", "US: US-NY")))
                .containsExactly(Problem.at(
                        UserErrorCode.NOT_REPRESENTABLE, "region.nativeLost", "destinations", 1, "subdivisions"));
        assertThat(RegionChecks.lost(zone, places("US"))).isEmpty();
        assertThat(RegionChecks.lost(zone, places("DE"))).isEmpty();
    }

    @Test
    void aPlaceIsTakenWithinItsGroup() {
        assertThat(adding("1", "east", "New", "DE", "US: US-CA").problems(SETUP))
                .containsExactly(taken("America", "destinations", 1));
        assertThat(adding("1", "west", "New", "DE").problems(SETUP))
                .containsExactly(taken("Europe", "destinations", 0));
    }

    @Test
    void aPlaceIsFreeInEveryOtherGroup() {
        assertThat(adding("1", "west", "New", "US", "JP").problems(SETUP)).isEmpty();
        assertThat(adding("1", "west", "New").problems(SETUP)).isEmpty();
    }

    @Test
    void aNameIsTakenWithinItsGroupAndFreeInEveryOther() {
        assertThat(adding("1", "east", "America", "DE").problems(SETUP))
                .extracting(Problem::code)
                .containsExactly(UserErrorCode.NAME_TAKEN);
        assertThat(adding("1", "west", "America", "FR").problems(SETUP)).isEmpty();
    }

    @Test
    void aZoneOfCountriesAndTheRestOfTheWorldTakesBoth() {
        assertThat(adding("1", "east", "New").problems(SETUP))
                .containsExactly(
                        Problem.at(UserErrorCode.DESTINATION_OVERLAP, "region.overlapsRestOfWorld", "destinations")
                                .with("region", "Mixed"));
        assertThat(adding("1", "east", "New", "JP").problems(SETUP)).containsExactly(taken("Mixed", "destinations", 0));
        assertThat(adding("1", "east", "New", "FR").problems(SETUP)).isEmpty();
    }

    @Test
    void asksOnlyWhichGroupIsMeantWhereThatIsNotClear() {
        assertThat(adding("1", null, "America", "US").problems(SETUP))
                .extracting(Problem::messageKey)
                .containsExactly("originGroup.which");
        assertThat(adding("1", "north", "America", "US").problems(SETUP))
                .extracting(Problem::messageKey)
                .containsExactly("originGroup.unknown");
    }

    @Test
    void aNewZoneIsShownInItsGroup() {
        ProfileChange change = adding("1", "west", "America", "FR").preview(SETUP);

        assertThat(change.region().name()).isEqualTo("America");
        assertThat(change.region().originGroupNativeId()).isEqualTo("west");
        assertThat(change.profile().regionsFrom("west"))
                .extracting(DeliveryRegion::name)
                .containsExactly("Europe", "America");
    }

    @Test
    void theFirstZoneShipsFromAllActiveOrigins() {
        assertThat(adding("0", null, "New", "US").problems(SETUP)).isEmpty();

        ProfileChange change = adding("0", null, "New", "US").preview(SETUP);
        assertThat(((ShopifyDeliveryProfile) change.profile()).originGroups())
                .singleElement()
                .satisfies(group ->
                        assertThat(group.origins()).extracting(Origin::nativeId).containsExactly("a"));
        assertThat(change.region().name()).isEqualTo("New");
    }

    @Test
    void aChangedZoneNeverCollidesWithItselfNorAcrossGroups() {
        assertThat(updating("America", "America", "US", "DE").problems(SETUP)).isEmpty();
        assertThat(updating("Europe", "America", "US", "JP").problems(SETUP)).isEmpty();
        assertThat(updating("America", "Mixed", "JP", "US").problems(SETUP))
                .extracting(Problem::messageKey)
                .containsExactly("region.nameTaken", "region.overlaps");
    }

    @Test
    void aZoneHasNoSwitch() {
        Problem noSwitch = Problem.at(UserErrorCode.NOT_REPRESENTABLE, "region.noSwitch", "active");

        assertThat(RegionChecks.noSwitch(SETUP, false, "active")).containsExactly(noSwitch);
        assertThat(RegionChecks.noSwitch(SETUP, true, "active")).isEmpty();
        assertThat(RegionChecks.noSwitch(SETUP, null, "active")).isEmpty();
        assertThat(switched("America", false).problems(SETUP)).containsExactly(noSwitch);
        assertThat(switched("America", true).problems(SETUP)).isEmpty();
        assertThat(switched("America", true).preview(SETUP).profile()).isEqualTo(TWO_GROUPS);
    }

    @Test
    void aRegionOfAWixSiteHasOne() {
        SiteSetup wix = new SiteSetup(Sample.store(), List.of(), List.of(), List.of());

        assertThat(RegionChecks.noSwitch(wix, false, "active")).isEmpty();
    }

    @Test
    void noLimitIsNoLimit() {
        assertThat(RegionChecks.budget(SETUP, 250, 0, "destinations")).isEmpty();
        assertThat(RegionChecks.tooMany(SETUP, 1_000)).isEmpty();
    }

    @Test
    void aNewProfileIsCheckedAsAWhole() {
        CreateDeliveryProfile command = new CreateDeliveryProfile(
                id("shop", "store", ""),
                "x".repeat(129),
                List.of(newRegion("A", "US"), new NewRegion("B", false, places("US"))),
                List.of(id("shop", "origin", "x")));

        assertThat(creating(command).problems(SETUP))
                .containsExactly(
                        Problem.at(UserErrorCode.TOO_LONG, "profile.nameTooLong", "name")
                                .with("limit", 128),
                        Problem.at(UserErrorCode.NOT_FOUND, "origin.unknown", "originIds", 0),
                        Problem.at(
                                UserErrorCode.DESTINATION_OVERLAP,
                                "region.overlapsEarlier",
                                "regions",
                                1,
                                "destinations"),
                        Problem.at(UserErrorCode.NOT_REPRESENTABLE, "region.noSwitch", "regions", 1, "active"));
    }

    @Test
    void aNewProfileNeedsNoOriginsNamed() {
        assertThat(creating(new CreateDeliveryProfile(
                                id("shop", "store", ""), "New", List.of(newRegion("A", "US")), null))
                        .problems(SETUP))
                .isEmpty();
    }

    private static AddingRegion adding(String profile, String group, String name, String... places) {
        String groupId = group == null ? null : id("shop", "origins", group);
        return new AddingRegion(
                shop(),
                new AddDeliveryRegion(id("shop", "profile", profile), null, groupId, name, true, places(places)),
                null,
                null);
    }

    private static UpdatingRegion updating(String zone, String name, String... places) {
        return new UpdatingRegion(
                shop(), new UpdateDeliveryRegion(id("shop", "region", zone), null, name, null, places(places)), null);
    }

    private static UpdatingRegion switched(String zone, boolean active) {
        return new UpdatingRegion(
                shop(), new UpdateDeliveryRegion(id("shop", "region", zone), null, null, active, null), null);
    }

    private static CreatingProfile creating(CreateDeliveryProfile command) {
        return new CreatingProfile(shop(), command, null, null);
    }

    private static Problem taken(String region, Object... path) {
        return Problem.at(UserErrorCode.DESTINATION_OVERLAP, "region.overlaps", path)
                .with("region", region);
    }
}
