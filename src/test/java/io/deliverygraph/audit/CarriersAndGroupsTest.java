package io.deliverygraph.audit;

import static io.deliverygraph.audit.Neglect.advised;
import static io.deliverygraph.audit.Neglect.found;
import static io.deliverygraph.audit.Neglect.rate;
import static io.deliverygraph.audit.Neglect.said;
import static io.deliverygraph.audit.Neglect.site;
import static io.deliverygraph.audit.Neglect.worded;
import static io.deliverygraph.testing.Sample.atWork;
import static io.deliverygraph.testing.Sample.carrier;
import static io.deliverygraph.testing.Sample.euros;
import static io.deliverygraph.testing.Sample.method;
import static io.deliverygraph.testing.Sample.option;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.region;
import static io.deliverygraph.testing.Sample.shop;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.zone;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.deferred.SellingPlanGroup;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.profile.BackupRate;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.WixRegionCarrier;
import io.deliverygraph.testing.Demo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Checks on carriers at work and on deferred purchases. */
class CarriersAndGroupsTest {

    private static final Carrier RELAXED =
            new Carrier("id", "relaxed", "Relaxed", null, null, null, null, false, false);
    private static final Carrier PICKUP = new Carrier("id", "pickup", "Pickup", null, null, null, null, false, true);

    @Test
    void aCarrierWithoutABackupRateVanishesWhenItIsSilent() {
        SetUp silent = withCarriers(atWork("strict"), atWork("relaxed"), atWork("uninstalled"));

        assertThat(said(AuditCode.BACKUP_RATE_MISSING, silent))
                .hasSize(3)
                .contains(
                        "In the region \"R\" the carrier \"Relaxed\" has no backup rate: when it does not answer, its options vanish from checkout.");
        assertThat(found(AuditCode.BACKUP_RATE_MISSING, silent))
                .extracting(finding -> finding.carrier().name() + " " + finding.severity())
                .containsExactly("Carrier strict ERROR", "Relaxed WARNING", "uninstalled WARNING");
    }

    @Test
    void pickupAndThePlatformsOwnCarrierAnswerByThemselves() {
        assertThat(found(AuditCode.BACKUP_RATE_MISSING, withCarriers(atWork(Demo.BASIC), atWork("pickup"))))
                .isEmpty();
    }

    @Test
    void aBackupRateMustBeOn() {
        SetUp both = withCarriers(backedUp("relaxed", false), backedUp("strict", true));

        assertThat(said(AuditCode.BACKUP_RATE_INACTIVE, both))
                .containsExactly(
                        "In the region \"R\" the backup rate of the carrier \"Relaxed\" is switched off: when the carrier does not answer, its options vanish from checkout.");
        assertThat(found(AuditCode.BACKUP_RATE_MISSING, both)).isEmpty();
    }

    @Test
    void pickupNeedsNoBackupRateThatIsOn() {
        assertThat(found(AuditCode.BACKUP_RATE_INACTIVE, withCarriers(backedUp("pickup", false))))
                .isEmpty();
    }

    @Test
    void aBackupRateIsSwitchedOnAndNoCarrier() {
        SetUp off = withCarriers(backedUp("relaxed", false));

        assertThat(advised(AuditCode.BACKUP_RATE_INACTIVE, off))
                .containsExactly("Switch the backup rate on with updateDeliveryCarrier.");
        assertThat(worded(AuditCode.BACKUP_RATE_INACTIVE, off, Locale.GERMAN))
                .extracting(AuditFinding::remedy)
                .containsExactly("Schalten Sie den Ersatzpreis mit updateDeliveryCarrier ein.");
    }

    @Test
    void aCarrierThatTheStoreNoLongerHasIsTakenOut() {
        SetUp gone = withCarriers(atWork("bare"), backedUp("spare", false));

        assertThat(said(AuditCode.BACKUP_RATE_MISSING, gone))
                .containsExactly(
                        "The region \"R\" still names the carrier \"bare\", which the store no longer has: it answers nobody there.");
        assertThat(said(AuditCode.BACKUP_RATE_INACTIVE, gone))
                .containsExactly(
                        "The region \"R\" still names the carrier \"spare\", which the store no longer has: it answers nobody there.");
        assertThat(Stream.of(AuditCode.BACKUP_RATE_MISSING, AuditCode.BACKUP_RATE_INACTIVE)
                        .flatMap(code -> advised(code, gone).stream()))
                .hasSize(2)
                .containsOnly(
                        "Take it out of the region with removeDeliveryCarrier, or install it in the store again.");
    }

    @Test
    void aCarrierThatTheStoreNoLongerHasOffersNothing() {
        SetUp bare = withCarriers(atWork("gone"));
        SetUp inPart = site(
                List.of(RELAXED),
                List.of(option("o", List.of(rate("5 price<50")), "R")),
                profile("p", region("R", List.of(atWork("gone")), "DE")));

        assertThat(found(AuditCode.REGION_WITHOUT_RATES, bare)).hasSize(1);
        assertThat(found(AuditCode.TIER_GAP, inPart)).hasSize(1);
        assertThat(found(AuditCode.REGION_WITHOUT_RATES, withCarriers(atWork("relaxed"))))
                .isEmpty();
    }

    /** Not one carrier is left, which is not the same as not having asked. */
    @Test
    void aStoreMayHaveLostAllItsCarriers() {
        DeliveryProfile live = profile("p", region("R", List.of(atWork("gone")), "DE"));

        assertThat(found(AuditCode.REGION_WITHOUT_RATES, site(List.of(), List.of(), live)))
                .hasSize(1);
        assertThat(found(AuditCode.REGION_WITHOUT_RATES, site(List.of(), live))).isEmpty();
    }

    @Test
    void deferredPurchasesInGermanAreNoPersons() {
        SetUp off =
                deferred(List.of(method("m", false, "5.00", "Z")), shopProfile("p", originGroup("a", zone("Z", "US"))));

        assertThat(worded(AuditCode.DEFERRED_GROUP_WITHOUT_RATES, off, Locale.GERMAN))
                .extracting(AuditFinding::message)
                .allMatch(said -> said.endsWith("Solche Käufe können nicht versandt werden."));
        assertThat(worded(
                        AuditCode.DEFERRED_GROUP_WITHOUT_REGION, deferred(List.of(), shopProfile("p")), Locale.GERMAN))
                .extracting(AuditFinding::message)
                .allMatch(said -> said.endsWith("Solche Käufe werden nirgendwohin versandt."));
    }

    @Test
    void deferredPurchasesNeedARateSomewhere() {
        SetUp off =
                deferred(List.of(method("m", false, "5.00", "Z")), shopProfile("p", originGroup("a", zone("Z", "US"))));

        assertThat(said(AuditCode.DEFERRED_GROUP_WITHOUT_RATES, off))
                .containsExactly(
                        "Purchases with the plans of \"Pre-order\" are priced by the profile \"Profile p\", which has no active rate in any region: they cannot be shipped.");
        assertThat(found(AuditCode.DEFERRED_GROUP_WITHOUT_REGION, off)).isEmpty();
    }

    @Test
    void deferredPurchasesNeedARegion() {
        SetUp nowhere = deferred(List.of(), shopProfile("p"));

        assertThat(said(AuditCode.DEFERRED_GROUP_WITHOUT_REGION, nowhere))
                .containsExactly(
                        "Purchases with the plans of \"Pre-order\" are priced by the profile \"Profile p\", which has no region: they ship nowhere.");
        assertThat(found(AuditCode.DEFERRED_GROUP_WITHOUT_RATES, nowhere)).isEmpty();
    }

    @Test
    void oneRateIsEnoughForDeferredPurchases() {
        SetUp on = deferred(
                List.of(method("m", true, "5.00", "Z")),
                shopProfile("p", originGroup("a", zone("Z", "US"), zone("Bare", "CA"))));

        assertThat(found(AuditCode.DEFERRED_GROUP_WITHOUT_RATES, on)).isEmpty();
        assertThat(found(AuditCode.DEFERRED_GROUP_WITHOUT_REGION, on)).isEmpty();
    }

    @Test
    void aGroupThatInheritsIsNoMatterOfTheProfile() {
        SetUp inheriting = new SetUp(shop(), List.of(shopProfile("p")), List.of(), List.of(group()), Optional.empty());

        assertThat(found(AuditCode.DEFERRED_GROUP_WITHOUT_REGION, inheriting)).isEmpty();
    }

    private static SetUp withCarriers(WixRegionCarrier... carriers) {
        Carrier plain = carrier("strict");
        Carrier strict = new Carrier(plain.id(), plain.nativeId(), plain.name(), null, null, null, null, true, false);
        return site(List.of(strict, RELAXED, PICKUP), List.of(), profile("p", region("R", List.of(carriers), "DE")));
    }

    private static WixRegionCarrier backedUp(String carrier, boolean active) {
        return new WixRegionCarrier(null, carrier, List.of(), new BackupRate("Standard", euros("9.99"), active));
    }

    private static SetUp deferred(List<ShippingOption> options, ShopifyDeliveryProfile profile) {
        return new SetUp(shop(), List.of(profile.linkedTo(List.of("1"))), options, List.of(group()), Optional.empty());
    }

    private static SellingPlanGroup group() {
        return new SellingPlanGroup(
                shop().idOf(Kind.SELLING_PLAN_GROUP, "1"), "1", shop(), "Pre-order", null, List.of());
    }
}
