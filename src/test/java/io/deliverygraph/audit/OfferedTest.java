package io.deliverygraph.audit;

import static io.deliverygraph.audit.Neglect.found;
import static io.deliverygraph.audit.Neglect.rate;
import static io.deliverygraph.audit.Neglect.said;
import static io.deliverygraph.audit.Neglect.shop;
import static io.deliverygraph.audit.Neglect.site;
import static io.deliverygraph.audit.Neglect.switchedOff;
import static io.deliverygraph.testing.Sample.atWork;
import static io.deliverygraph.testing.Sample.method;
import static io.deliverygraph.testing.Sample.option;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.profile;
import static io.deliverygraph.testing.Sample.region;
import static io.deliverygraph.testing.Sample.serviceAtWork;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.zone;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Demo;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks on options and the regions that they are offered in. */
class OfferedTest {

    @Test
    void aRegionWithoutOptionsOffersNothing() {
        assertThat(said(AuditCode.REGION_WITHOUT_RATES, site(List.of(), profile("p", region("Empty", "DE")))))
                .containsExactly(
                        "Buyers in the region \"Empty\" are offered nothing: no active rate applies to any cart, and no carrier answers there.");
    }

    @Test
    void thePlatformsOwnCarrierSaysNothingByItself() {
        SetUp basic = site(List.of(), profile("p", region("Basic", List.of(atWork(Demo.BASIC)), "DE")));
        SetUp live = site(List.of(), profile("p", region("Live", List.of(atWork(Demo.SHIPPO)), "DE")));

        assertThat(found(AuditCode.REGION_WITHOUT_RATES, basic)).hasSize(1);
        assertThat(found(AuditCode.REGION_WITHOUT_RATES, live)).isEmpty();
    }

    @Test
    void aRateThatNoCartMeetsIsNoOffer() {
        SetUp never =
                site(List.of(option("o", List.of(rate("5 price>50 price<20")), "R")), profile("p", region("R", "DE")));

        assertThat(found(AuditCode.REGION_WITHOUT_RATES, never)).hasSize(1);
    }

    @Test
    void aMethodThatIsOffIsNoOfferAndACarrierServiceIsOne() {
        SetUp off = shop(List.of(method("m", false, "5.00", "Z")), shopProfile("p", originGroup("a", zone("Z", "US"))));
        SetUp service =
                shop(List.of(), shopProfile("p", originGroup("a", zone("Z", List.of(serviceAtWork("m", "c")), "US"))));

        assertThat(found(AuditCode.REGION_WITHOUT_RATES, off)).hasSize(1);
        assertThat(found(AuditCode.REGION_WITHOUT_RATES, service)).isEmpty();
    }

    @Test
    void aRegionThatIsOffOffersNothingOnPurpose() {
        assertThat(found(AuditCode.REGION_WITHOUT_RATES, site(List.of(), profile("p", switchedOff("Off", "DE")))))
                .isEmpty();
    }

    @Test
    void optionsWaitInARegionThatIsOff() {
        SetUp waiting = site(
                List.of(option("a", List.of(rate("5")), "Off", "On"), option("b", List.of(rate("6")), "Off")),
                profile("p", region("On", "DE"), switchedOff("Off", "FR"), switchedOff("Bare", "IT")));

        assertThat(said(AuditCode.INACTIVE_REGION_WITH_OPTIONS, waiting))
                .containsExactly("The region \"Off\" is switched off, and with it the options linked to it: 2.");
    }

    @Test
    void anOptionWithoutARegionThatExistsIsAnOrphan() {
        SetUp orphans = site(
                List.of(
                        option("none", List.of(rate("5"))),
                        option("gone", List.of(rate("5")), "gone"),
                        option("half", List.of(rate("5")), "gone", "R")),
                profile("p", region("R", "DE")));

        assertThat(said(AuditCode.ORPHANED_OPTION, orphans))
                .containsExactly(
                        "The option \"Option none\" is in no region that exists. No buyer sees it.",
                        "The option \"Option gone\" is in no region that exists. No buyer sees it.");
        assertThat(said(AuditCode.DANGLING_REGION, orphans))
                .containsExactly(
                        "The option \"Option gone\" still names regions that are gone: 1.",
                        "The option \"Option half\" still names regions that are gone: 1.");
    }
}
