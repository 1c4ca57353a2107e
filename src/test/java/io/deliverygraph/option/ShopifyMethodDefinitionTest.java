package io.deliverygraph.option;

import static io.deliverygraph.condition.ConditionMetric.TOTAL_WEIGHT;
import static io.deliverygraph.condition.ConditionOperator.GTE;
import static io.deliverygraph.testing.Graph.id;
import static io.deliverygraph.testing.Sample.dollars;
import static io.deliverygraph.testing.Sample.method;
import static io.deliverygraph.testing.Sample.option;
import static io.deliverygraph.testing.Sample.originGroup;
import static io.deliverygraph.testing.Sample.rate;
import static io.deliverygraph.testing.Sample.shop;
import static io.deliverygraph.testing.Sample.shopProfile;
import static io.deliverygraph.testing.Sample.store;
import static io.deliverygraph.testing.Sample.zone;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.money.Decimal;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a change would make of a Shopify method: one price in one zone, for good. */
class ShopifyMethodDefinitionTest {

    private static final ShopifyMethodDefinition ON = method("m", true, "5.00", "A");
    private static final ShopifyMethodDefinition OFF = method("m", false, "5.00", "A");

    @Test
    void aDraftIsWhatWouldBeRead() {
        NewRate heavy = new NewRate(
                "New", false, Decimal.of("9.90"), false, List.of(new NewCondition(TOTAL_WEIGHT, GTE, Decimal.of("2"))));
        ShopifyMethodDefinition draft = ShopifyMethodDefinition.draft(
                shop(), new CreateShippingOption(List.of(zoneId("A")), "New", null, "A week", List.of(heavy)));

        assertThat(GlobalId.of(draft.id())).isEqualTo(new GlobalId("shop", Kind.OPTION, "draft"));
        assertThat(draft.title()).isEqualTo("New");
        assertThat(draft.active()).isFalse();
        assertThat(draft.estimatedDeliveryTime()).isEqualTo("A week");
        assertThat(draft.regionNativeIds()).containsExactly("A");
        assertThat(draft.rates())
                .containsExactly(ShippingRate.of(
                        null,
                        false,
                        dollars("9.90"),
                        false,
                        List.of(new RateCondition(TOTAL_WEIGHT, GTE, Decimal.of("2"), "POUNDS"))));
    }

    @Test
    void anUpdateThatSaysNothingChangesNothing() {
        assertThat(ON.updated(update(null, null, null, null)))
                .usingRecursiveComparison()
                .isEqualTo(ON);
        assertThat(OFF.updated(update(null, null, null, null)))
                .usingRecursiveComparison()
                .isEqualTo(OFF);
    }

    @Test
    void anUpdateChangesWhatItSays() {
        ShopifyMethodDefinition changed =
                ON.updated(update("Other", null, "Tomorrow", new NewRate("Other", true, Decimal.of("7"), false, null)));

        assertThat(changed.title()).isEqualTo("Other");
        assertThat(changed.estimatedDeliveryTime()).isEqualTo("Tomorrow");
        assertThat(changed.rates()).containsExactly(ShippingRate.of(null, true, dollars("7"), false, List.of()));
        assertThat(changed.regionNativeIds()).containsExactly("A");
        assertThat(changed.revisionNow()).isEqualTo("7");
    }

    @Test
    void oneSwitchTurnsTheMethodAndItsRate() {
        assertSwitched(ON.updated(update(null, false, null, null)), false);
        assertSwitched(OFF.updated(update(null, true, null, null)), true);
        assertSwitched(ON.updated(update(null, null, null, rateThatIs(false))), false);
        assertSwitched(ON.updated(update(null, false, null, rateThatIs(true))), false);
        assertSwitched(OFF.updated(update("Other", null, null, null)), false);
    }

    private static void assertSwitched(ShippingOption option, boolean on) {
        assertThat(option.active()).isEqualTo(on);
        assertThat(option.rates()).extracting(ShippingRate::active).containsExactly(on);
    }

    @Test
    void itsRevisionIsItsProfilesAndItHasNoTimes() {
        assertThat(ON.revisionNow()).isEqualTo("7");
        assertThat(ON.madeAt()).isNull();
        assertThat(ON.changedAt()).isNull();
    }

    @Test
    void aStaleRevisionIsRefusedWithTheMethodAsItIs() {
        assertThat(renamingAt("6").problems(ON)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(UserErrorCode.STALE_REVISION);
            assertThat(problem.current()).isSameAs(ON);
        });
        assertThat(renamingAt("7").problems(ON)).isEmpty();
        assertThat(renamingAt(null).problems(ON)).isEmpty();
    }

    @Test
    void aRatesTitleMustBeTheOneThatTheMethodWillHave() {
        NewRate rate = new NewRate("Other", true, Decimal.of("7"), false, null);

        assertThat(updating(update("Other", null, null, rate)).problems(ON)).isEmpty();
        assertThat(updating(update(null, null, null, rate)).problems(ON))
                .extracting(Problem::messageKey)
                .containsExactly("rate.noTitle");
    }

    @Test
    void itStaysInItsZone() {
        assertThat(ON.in(List.of("A"))).isSameAs(ON);
        assertThatThrownBy(() -> ON.in(List.of("A", "B"))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ON.withExtendedFields("app", JsonValue.EMPTY_JSON_OBJECT))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aSecondZoneIsRefusedAndItsOwnChangesNothing() {
        LinkingRegion.Present present = new LinkingRegion.Present(
                ON, List.of(shopProfile("1", originGroup("east", zone("A", "US"), zone("B", "CA")))));

        assertThat(linking("B").problems(present))
                .containsExactly(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "option.oneRegionForGood", "regionId"));
        assertThat(linking("A").problems(present)).isEmpty();
        assertThat(linking("A").preview(present)).isSameAs(ON);
    }

    @Test
    void itCannotBeWithoutItsZone() {
        assertThat(unlinking("A").problems(ON))
                .containsExactly(Problem.at(UserErrorCode.NOT_REPRESENTABLE, "option.onlyRegion", "regionId"));
        assertThat(unlinking("B").problems(ON)).isEmpty();
        assertThat(unlinking("B").preview(ON)).isSameAs(ON);
    }

    @Test
    void aWixOptionComesAndGoesFreely() {
        assertThat(OptionChecks.noSecondRegion(store(), true)).isEmpty();
        assertThat(OptionChecks.notWithoutRegion(store(), true)).isEmpty();
    }

    @Test
    void twoMethodsAreEqualWhereNothingOfThemDiffers() {
        assertThat(method("m", true, "5.00", "A")).isEqualTo(ON).hasSameHashCodeAs(ON);
        assertThat(List.of(
                        OFF,
                        method("n", true, "5.00", "A"),
                        method("m", true, "6.00", "A"),
                        method("m", true, "5.00", "B"),
                        ON.updated(update("Other", null, null, null)),
                        option("m", List.of(rate("5.00")), "A")))
                .doesNotContain(ON);
    }

    private static NewRate rateThatIs(boolean on) {
        return new NewRate(null, on, Decimal.of("5.00"), false, null);
    }

    private static UpdateShippingOption update(String title, Boolean active, String time, NewRate rate) {
        return new UpdateShippingOption(
                id("shop", "option", "m"), null, title, active, null, time, rate == null ? null : List.of(rate));
    }

    private static UpdatingOption renamingAt(String revision) {
        return updating(new UpdateShippingOption(id("shop", "option", "m"), revision, "Other", null, null, null, null));
    }

    private static UpdatingOption updating(UpdateShippingOption command) {
        return new UpdatingOption(shop(), command, null);
    }

    private static LinkingRegion linking(String zone) {
        return new LinkingRegion(shop(), command(zone), null, null);
    }

    private static UnlinkingRegion unlinking(String zone) {
        return new UnlinkingRegion(shop(), command(zone), null);
    }

    private static ShippingOptionRegion command(String zone) {
        return new ShippingOptionRegion(id("shop", "option", "m"), zoneId(zone), "7");
    }

    private static String zoneId(String zone) {
        return id("shop", "region", zone);
    }
}
