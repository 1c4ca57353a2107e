package io.deliverygraph.platform.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.deferred.BalanceTrigger;
import io.deliverygraph.deferred.CreateSellingPlanGroup;
import io.deliverygraph.deferred.DeleteSellingPlanGroup;
import io.deliverygraph.deferred.FulfillmentTrigger;
import io.deliverygraph.deferred.InventoryReserve;
import io.deliverygraph.deferred.NewSellingPlan;
import io.deliverygraph.deferred.SellingPlan;
import io.deliverygraph.deferred.SellingPlanCategory;
import io.deliverygraph.deferred.SellingPlanGroup;
import io.deliverygraph.deferred.Span;
import io.deliverygraph.deferred.UpdateSellingPlanGroup;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.option.CreateShippingOption;
import io.deliverygraph.option.DeleteShippingOption;
import io.deliverygraph.option.NewCondition;
import io.deliverygraph.option.NewRate;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.UpdateShippingOption;
import io.deliverygraph.platform.On;
import io.deliverygraph.platform.ReadOnce;
import io.deliverygraph.profile.AddDeliveryCarrier;
import io.deliverygraph.profile.AddDeliveryRegion;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.CreateDeliveryProfile;
import io.deliverygraph.profile.DeleteDeliveryProfile;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.DestinationSet;
import io.deliverygraph.profile.NewRegion;
import io.deliverygraph.profile.NewSurcharge;
import io.deliverygraph.profile.Origin;
import io.deliverygraph.profile.Origins;
import io.deliverygraph.profile.RemoveDeliveryCarrier;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryCarrier;
import io.deliverygraph.store.Platform;
import io.deliverygraph.store.Store;
import io.deliverygraph.testing.NothingKept;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written is read again, at the stand-in that keeps Shopify's rules. */
@QuarkusTest
@TestProfile(NothingKept.class)
@QuarkusTestResource(SandboxResource.class)
class ShopifyRoundTripTest extends AtShopify {

    @Inject
    @On(Platform.SHOPIFY)
    Origins origins;

    @Inject
    ReadOnce reads;

    private DeliveryProfile made;

    @Override
    Store store() {
        return store("shop");
    }

    @BeforeEach
    void makeAProfileWithMoreZonesThanAPageHolds() {
        List<Origin> from = got(origins.all(store())).subList(0, 1);
        List<NewRegion> regions = Stream.concat(
                        Stream.of(new NewRegion("World", null, List.of())),
                        Stream.of("AT BE BG CH CZ DE DK ES FI FR GB IE IT NL PL".split(" "))
                                .map(country ->
                                        new NewRegion(country, null, List.of(new DestinationSet(country, List.of())))))
                .toList();
        made = written(profiles.create(
                store(), new CreateDeliveryProfile(store().id(), "Round trip", regions, List.of()), from));
    }

    @AfterEach
    void removeIt() {
        written(profiles.delete(store(), new DeleteDeliveryProfile(made.id())));
    }

    @Test
    void answersWithEveryZoneThatWasMade() {
        assertThat(made.regions()).hasSize(16);
        assertThat(made.regions()).filteredOn(DeliveryRegion::restOfWorld).hasSize(1);
        assertThat(now().regions()).isEqualTo(made.regions());
    }

    @Test
    void addsARegionWithProvinces() {
        DeliveryProfile after = written(profiles.addRegion(
                now(),
                new AddDeliveryRegion(
                        made.id(), null, null, "Canada", null, List.of(new DestinationSet("CA", List.of("CA-ON")))),
                made.originGroupNativeIds().get(0),
                List.of()));

        assertThat(after.regionNamed("Canada")
                        .orElseThrow()
                        .destinations()
                        .get(0)
                        .subdivisions())
                .containsExactly("CA-ON");
        assertThat(Integer.parseInt(after.revision())).isEqualTo(Integer.parseInt(made.revision()) + 1);
    }

    @Test
    void readsMoreRatesThanAPageHoldsAndChangesOne() {
        String region = made.regionNamed("World").orElseThrow().id();
        IntStream.range(0, 10)
                .forEach(number -> written(options.create(
                        store(),
                        new CreateShippingOption(
                                List.of(region),
                                "Rate " + number,
                                null,
                                null,
                                List.of(rate(number + ".50", ConditionOperator.GTE, "10"))))));

        List<ShippingOption> all = of(region);
        assertThat(all).hasSize(10);
        ShippingOption last = all.stream()
                .filter(option -> option.title().equals("Rate 9"))
                .findFirst()
                .orElseThrow();
        ShippingOption changed = written(options.update(
                last,
                new UpdateShippingOption(
                        last.id(),
                        null,
                        "Changed",
                        false,
                        null,
                        "Soon",
                        List.of(rate("7.25", ConditionOperator.EQ, "20")))));

        assertThat(changed.title()).isEqualTo("Changed");
        assertThat(changed.active()).isFalse();
        assertThat(changed.estimatedDeliveryTime()).isEqualTo("Soon");
        assertThat(changed.rates().get(0).amount().amount().value()).isEqualByComparingTo("7.25");
        assertThat(changed.rates().get(0).conditions())
                .extracting(condition -> condition.operator() + " "
                        + condition.value().value().stripTrailingZeros().toPlainString())
                .containsExactlyInAnyOrder("GTE 20", "LTE 20");
        written(options.delete(store(), new DeleteShippingOption(changed.id())));
        assertThat(of(region)).hasSize(9);
    }

    @Test
    void putsACarrierToWorkChargesForItAndTakesItOut() {
        Carrier carrier = got(carriers.installed(store())).get(0);
        DeliveryRegion region = made.regionNamed("World").orElseThrow();
        NewSurcharge charge = new NewSurcharge(null, Decimal.of("1.50"));

        DeliveryProfile with = written(carriers.add(
                region, carrier, new AddDeliveryCarrier(region.id(), carrier.id(), null, List.of(charge))));
        assertThat(carrierIn(with).surcharges().get(0).fixed().amount().value()).isEqualByComparingTo("1.5");

        DeliveryProfile free =
                written(carriers.update(region, new UpdateDeliveryCarrier(region.id(), carrier.id(), null, List.of())));
        assertThat(carrierIn(free).surcharges()).isEmpty();

        DeliveryProfile without =
                written(carriers.remove(region, new RemoveDeliveryCarrier(region.id(), carrier.id())));
        assertThat(without.regionNamed("World").orElseThrow().carriers()).isEmpty();
    }

    @Test
    void makesASellingPlanGroupLinksItAndChangesWhatItHolds() {
        SellingPlanGroup group = got(groups.create(
                store(),
                new CreateSellingPlanGroup(
                        store().id(), "Try it", "try", List.of(plan("Try for 14 days")), List.of("1001"), List.of())));
        SellingPlan plan = group.plans().get(0);
        assertThat(plan.deferred()).isTrue();
        assertThat(plan.checkoutCharge().fixed().amount().isZero()).isTrue();
        assertThat(plan.balanceDue().after()).isEqualTo(new Span("P14D"));

        DeliveryProfile linked = written(deferred.relink(now(), List.of(group.nativeId()), List.of()));
        assertThat(((ShopifyDeliveryProfile) linked).sellingPlanGroupNativeIds())
                .containsExactly(group.nativeId());

        SellingPlanGroup changed = got(groups.update(
                group,
                got(groups.items(store(), List.of(group.nativeId()))).get(0),
                new UpdateSellingPlanGroup(
                        group.id(),
                        "Try longer",
                        null,
                        List.of(plan("Try for 30 days")),
                        List.of(plan.id()),
                        List.of("1001", "1002"),
                        List.of(),
                        List.of(),
                        List.of())));
        assertThat(changed.name()).isEqualTo("Try longer");
        assertThat(changed.plans()).extracting(SellingPlan::name).containsExactly("Try for 30 days");
        assertThat(got(groups.items(store(), List.of(group.nativeId()))).get(0).items())
                .hasSize(2);

        got(groups.delete(store(), new DeleteSellingPlanGroup(group.id())));
        assertThat(got(groups.byIds(store(), List.of(group.nativeId())))).isEmpty();
    }

    private static NewSellingPlan plan(String name) {
        return new NewSellingPlan(
                name,
                SellingPlanCategory.TRY_BEFORE_YOU_BUY,
                null,
                Decimal.of("0"),
                BalanceTrigger.AFTER_CHECKOUT,
                null,
                new Span("P14D"),
                FulfillmentTrigger.ASAP,
                null,
                InventoryReserve.ON_SALE);
    }

    private static NewRate rate(String amount, ConditionOperator operator, String bound) {
        return new NewRate(
                null,
                null,
                Decimal.of(amount),
                null,
                List.of(new NewCondition(ConditionMetric.TOTAL_WEIGHT, operator, Decimal.of(bound))));
    }

    private static io.deliverygraph.profile.RegionCarrier carrierIn(DeliveryProfile profile) {
        return profile.regionNamed("World").orElseThrow().carriers().get(0);
    }

    private List<ShippingOption> of(String regionId) {
        return got(options.all(store())).stream()
                .filter(option -> option.regionNativeIds().stream()
                        .anyMatch(region -> store().idOf(Kind.REGION, region).equals(regionId)))
                .toList();
    }

    private DeliveryProfile now() {
        return got(profiles.byIds(store(), List.of(made.nativeId()))).get(0);
    }

    /** As the ports for any store do it, a write makes the request read again. */
    private <T> T written(Uni<T> write) {
        T result = got(write);
        forget();
        return result;
    }

    private void forget() {
        reads.forget("shop");
    }
}
