package io.deliverygraph.quote;

import static io.deliverygraph.quote.Baskets.at;
import static io.deliverygraph.quote.Baskets.fixed;
import static io.deliverygraph.quote.Baskets.percent;
import static io.deliverygraph.quote.Baskets.plan;
import static io.deliverygraph.quote.Baskets.quarterNow;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.deferred.SellingPlan;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.profile.OriginGroup;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.ShopifyDeliveryZone;
import io.deliverygraph.testing.Sample;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which lines are shipped and priced together, by which profile, from where. */
class ShipmentsTest {

    private static final OriginGroup HOME = Sample.originGroup("1", Sample.zone("states", "US"));

    private final Assumed assumed = new Assumed();

    @Test
    void pricesALineByItsItemBeforeTheGivenProfileAndTheDefault() {
        List<Shipment> shipments = shipments(
                List.of(profile("default"), profile("heavy"), profile("given")),
                line("item", null, "heavy", "given", null),
                line("given", null, null, "given", null),
                line("neither", null, null, null, null));

        assertThat(shipments)
                .extracting(shipment -> shipment.profile().nativeId() + " " + shipment.refs())
                .containsExactly("heavy [item]", "given [given]", "default [neither]");
        assertThat(shipments.get(1).decisions())
                .extracting(Decision::messageKey)
                .containsExactly("quote.PROFILE_FROM_ITEM.given");
        assertThat(shipments.get(2).decisions()).isEmpty();
    }

    @Test
    void pricesEverythingByTheProfileThatCoversAll() {
        ShopifyDeliveryProfile all =
                ShopifyDeliveryProfile.of(Sample.shop(), "all", "All", false, "1", List.of(HOME), true, List.of());

        List<Shipment> shipments = shipments(
                List.of(profile("default"), all, linked("apart", quarterNow())),
                line("once", null, "default", null, null),
                line("later", quarterNow(), null, null, null));

        assertThat(shipments).hasSize(1);
        assertThat(shipments.get(0).profile().nativeId()).isEqualTo("all");
        assertThat(shipments.get(0).decisions())
                .extracting(Decision::code)
                .containsExactly(DecisionCode.PROFILE_COVERS_ALL, DecisionCode.GROUPED_TOGETHER);
    }

    @Test
    void partsLinkedPlansThatDiffer() {
        SellingPlan quarter = quarterNow();
        SellingPlan fixed = plan("9", true, fixed("5.00"), at(Baskets.MARCH), null);
        ShopifyDeliveryProfile apart = linked("apart", quarter, fixed);

        List<Shipment> shipments = shipments(
                List.of(profile("default"), apart),
                line("a", quarter, null, null, null),
                line("b", fixed, null, null, null),
                line("c", quarter, null, null, null));

        assertThat(shipments).extracting(Shipment::refs).containsExactly(List.of("a", "c"), List.of("b"));
        assertThat(shipments.get(0).decisions())
                .extracting(Decision::code)
                .containsExactly(
                        DecisionCode.PROFILE_FROM_SELLING_PLAN,
                        DecisionCode.CONSOLIDATED,
                        DecisionCode.PRICED_SEPARATELY);
    }

    @Test
    void keepsWhatIsBoughtOnceWithLinkedLinesOfTheSameProfile() {
        ShopifyDeliveryProfile apart = linked("apart", quarterNow());

        List<Shipment> shipments = shipments(
                List.of(profile("default"), apart),
                line("later", quarterNow(), null, null, null),
                line("once", null, "apart", null, null));

        assertThat(shipments).extracting(Shipment::refs).containsExactly(List.of("later", "once"));
    }

    @Test
    void keepsDifferentPlansThatInheritTogetherAndSaysSo() {
        List<Shipment> shipments = shipments(
                List.of(profile("default")),
                line("a", quarterNow(), null, null, null),
                line("b", plan("9", true, percent("0"), at(Baskets.MARCH), null), null, null, null));

        assertThat(shipments).hasSize(1);
        assertThat(shipments.get(0).isInherited()).isTrue();
        assertThat(assumed.all()).containsExactly(Assumed.PLANS_TOGETHER);
    }

    @Test
    void sendsFromAPlaceThatReachesTheDestination() {
        OriginGroup abroad = Sample.originGroup("2", Sample.zone("europe", "DE"));

        Shipment shipment = shipments("DE", List.of(profile("default", HOME, abroad)), once("a"))
                .get(0);

        assertThat(shipment.origin().nativeId()).isEqualTo("2");
        assertThat(assumed.all()).containsExactly(Assumed.ORIGIN);
    }

    @Test
    void sendsFromTheFirstPlaceWhereNoneReachesTheDestination() {
        OriginGroup tenth = Sample.originGroup("10", Sample.zone("europe", "DE"));
        OriginGroup second = Sample.originGroup("2", Sample.zone("canada", "CA"));

        Shipment shipment = shipments("FR", List.of(profile("default", tenth, second)), once("a"))
                .get(0);

        assertThat(shipment.origin().nativeId()).isEqualTo("2");
    }

    @Test
    void sendsFromWhereTheCallerSays() {
        OriginGroup abroad = Sample.originGroup("2", Sample.zone("europe", "DE"));

        List<Shipment> shipments = shipments(
                List.of(profile("default", HOME, abroad)),
                line("here", null, null, null, "1"),
                line("there", null, null, null, "2"));

        assertThat(shipments)
                .extracting(shipment -> shipment.origin().nativeId())
                .containsExactly("1", "2");
        assertThat(assumed.all()).isEmpty();
    }

    @Test
    void reachesNobodyFromAPlaceThatTheProfileDoesNotShipFrom() {
        Shipment shipment = shipments(
                        List.of(profile("default"), profile("other", Sample.originGroup("2"))),
                        line("a", null, null, null, "2"))
                .get(0);

        assertThat(shipment.profile().nativeId()).isEqualTo("default");
        assertThat(shipment.origin().nativeId()).isEqualTo("2");
        assertThat(shipment.isStuck()).isTrue();
    }

    @Test
    void keepsALineThatCannotLeaveApartFromOneThatCan() {
        List<Origin> origins = List.of(Sample.origin("1", true), Sample.origin("2", false));
        DeliveryProfile profile =
                profile("default", OriginGroup.of(Sample.shop(), "1", origins, List.of(Sample.zone("states", "US"))));
        Line stuck = line("stuck", null, null, null, "2");
        Line free = once("free");

        for (List<Line> order : List.of(List.of(stuck, free), List.of(free, stuck))) {
            assertThat(shipments(List.of(profile), order.toArray(Line[]::new)))
                    .extracting(shipment -> shipment.refs() + " " + shipment.isStuck())
                    .containsExactlyInAnyOrder("[stuck] true", "[free] false");
        }
    }

    @Test
    void passesOverPlacesThatDoNotShipNow() {
        ShopifyDeliveryZone zone = Sample.zone("states", "US");
        List<Origin> origins = List.of(Sample.origin("1", false), Sample.origin("3", true), Sample.origin("2", true));

        Shipment shipment = shipments(
                        List.of(profile("default", OriginGroup.of(Sample.shop(), "1", origins, List.of(zone)))),
                        once("a"))
                .get(0);

        assertThat(shipment.origin().nativeId()).isEqualTo("2");
    }

    private List<Shipment> shipments(List<DeliveryProfile> profiles, Line... lines) {
        return shipments("US", profiles, lines);
    }

    private List<Shipment> shipments(String country, List<DeliveryProfile> profiles, Line... lines) {
        Cart cart = new Cart(List.of(lines), country, null, Baskets.NOW, null, Set.of());
        Setup setup = Setup.of(Sample.shop(), profiles, List.of(), List.of());
        return new Shipments(setup, cart, assumed).of(Baskets.prices(lines));
    }

    private static Line once(String ref) {
        return line(ref, null, null, null, null);
    }

    private static Line line(String ref, SellingPlan plan, String itemProfile, String givenProfile, String origin) {
        return new Line(
                ref,
                1,
                new BigDecimal("40.00"),
                null,
                true,
                plan,
                false,
                itemProfile != null,
                itemProfile,
                givenProfile,
                origin);
    }

    private static ShopifyDeliveryProfile profile(String nativeId, OriginGroup... groups) {
        return Sample.shopProfile(nativeId, groups.length == 0 ? new OriginGroup[] {HOME} : groups);
    }

    private static ShopifyDeliveryProfile linked(String nativeId, SellingPlan... plans) {
        return ShopifyDeliveryProfile.of(
                Sample.shop(),
                nativeId,
                nativeId,
                false,
                "1",
                List.of(HOME),
                false,
                List.of(plans).stream().map(plan -> plan.group().nativeId()).toList());
    }
}
