package io.deliverygraph.deferred;

import static io.deliverygraph.deferred.Deferred.LATER;
import static io.deliverygraph.deferred.Deferred.NOW;
import static io.deliverygraph.deferred.Deferred.group;
import static io.deliverygraph.deferred.Deferred.id;
import static io.deliverygraph.deferred.Deferred.plan;
import static io.deliverygraph.deferred.Deferred.plans;
import static io.deliverygraph.testing.Sample.dollars;
import static io.deliverygraph.testing.Sample.shop;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.GlobalId;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.Problem;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.money.Decimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A selling plan group that is made or changed: what is wrong with it, and what it would be. */
class GroupChangesTest {

    private static final SellingPlanGroup PRESENT = group("g", "Deposit", "Half");

    @Test
    void whatIsAddedAndRemovedAtOnceIsASlip() {
        UpdateSellingPlanGroup command = new UpdateSellingPlanGroup(
                id("plans", "g"),
                null,
                null,
                List.of(),
                List.of(),
                List.of("1", "gid://shopify/Product/2"),
                List.of("2", "3"),
                List.of("7"),
                List.of("gid://shopify/ProductVariant/7"));

        assertThat(problems(command, PRESENT))
                .containsExactly(
                        Problem.at(UserErrorCode.INVALID_VALUE, "items.bothWays", "addProductIds", 1),
                        Problem.at(UserErrorCode.INVALID_VALUE, "items.bothWays", "addVariantIds", 0));
    }

    @Test
    void aGroupToMakeIsCheckedForNamesAndDates() {
        NewSellingPlan past =
                plan().named("1").due(BalanceTrigger.AT_TIME, NOW, null).toMake();

        assertThat(creating(List.of(plan().named("1").toMake(), past)).problems(NOW))
                .extracting(Problem::field)
                .containsExactly(List.of("input", "plans", "1", "name"), List.of("input", "plans", "1", "balanceAt"));
        assertThat(creating(plans(31)).problems(NOW)).isEmpty();
    }

    @Test
    void aDraftOfAGroupHoldsItsPlansAsTheyWouldBeRead() {
        NewSellingPlan deposit = plan().charging(null, "10.00")
                .due(BalanceTrigger.AFTER_CHECKOUT, null, "P14D")
                .sent(FulfillmentTrigger.AT_TIME, LATER)
                .toMake();
        SellingPlanGroup draft =
                creating(List.of(plan().named("Quarter").toMake(), deposit)).preview(NOW);

        assertThat(GlobalId.of(draft.id())).isEqualTo(new GlobalId("shop", Kind.SELLING_PLAN_GROUP, "draft"));
        assertThat(draft.name()).isEqualTo("New");
        assertThat(draft.merchantCode()).isEqualTo("code");
        assertThat(draft.plans()).extracting(SellingPlan::nativeId).containsExactly("draft-0", "draft-1");
        assertThat(draft.plans().get(0).checkoutCharge()).isEqualTo(new CheckoutCharge(Decimal.of("25"), null));
        assertThat(draft.plans().get(0).balanceDue())
                .isEqualTo(new BalanceDue(BalanceTrigger.ON_FULFILLMENT, null, null));
        assertThat(draft.plans().get(1)).satisfies(plan -> {
            assertThat(plan.name()).isEqualTo("Deposit");
            assertThat(plan.category()).isEqualTo(SellingPlanCategory.PRE_ORDER);
            assertThat(plan.deferred()).isTrue();
            assertThat(plan.checkoutCharge()).isEqualTo(new CheckoutCharge(null, dollars("10.00")));
            assertThat(plan.balanceDue())
                    .isEqualTo(new BalanceDue(BalanceTrigger.AFTER_CHECKOUT, null, new Span("P14D")));
            assertThat(plan.fulfillment()).isEqualTo(new FulfillmentTiming(FulfillmentTrigger.AT_TIME, LATER));
            assertThat(plan.inventoryReserve()).isEqualTo(InventoryReserve.ON_SALE);
            assertThat(plan.priceAdjustment()).isNull();
        });
    }

    @Test
    void eachPlanKnowsTheGroupThatItStandsIn() {
        assertThat(PRESENT.plans())
                .hasSize(2)
                .allSatisfy(plan -> assertThat(plan.group()).isEqualTo(PRESENT));
        assertThat(PRESENT.plan("Half").orElseThrow().name()).isEqualTo("Half");
        assertThat(PRESENT.plan("Whole")).isEmpty();
    }

    @Test
    void groupsAreEqualWhereTheirNamesAndPlansAre() {
        assertThat(group("g", "Deposit", "Half")).isEqualTo(PRESENT).hasSameHashCodeAs(PRESENT);
        assertThat(List.of(group("h", "Deposit", "Half"), group("g", "Deposit"), updated(renamed("Other", null))))
                .doesNotContain(PRESENT);
    }

    @Test
    void anUpdateThatSaysNothingHasNoProblemAndChangesNothing() {
        assertThat(problems(renamed(null, null), PRESENT)).isEmpty();
        assertThat(updated(renamed(null, null))).usingRecursiveComparison().isEqualTo(PRESENT);
    }

    @Test
    void anUpdateChangesWhatItSays() {
        SellingPlanGroup changed =
                updated(update("New", null, List.of(plan().named("Third").toMake()), "Half"));

        assertThat(changed.nativeId()).isEqualTo("g");
        assertThat(changed.name()).isEqualTo("New");
        assertThat(changed.merchantCode()).isEqualTo("code");
        assertThat(changed.plans()).extracting(SellingPlan::name).containsExactly("Deposit", "Third");
        assertThat(updated(renamed(null, "other")).merchantCode()).isEqualTo("other");
    }

    @Test
    void aPlanThatTheGroupDoesNotHaveCannotBeRemoved() {
        assertThat(problems(update(null, null, List.of(), "Half", "Whole"), PRESENT))
                .containsExactly(Problem.at(UserErrorCode.NOT_FOUND, "plan.unknown", "removePlanIds", 1));
    }

    @Test
    void aGroupKeepsOnePlanAtLeast() {
        assertThat(problems(update(null, null, List.of(), "Half"), PRESENT)).isEmpty();
        assertThat(problems(update(null, null, List.of(), "Half", "Deposit"), PRESENT))
                .containsExactly(Problem.at(UserErrorCode.REQUIRED, "plans.none", "removePlanIds"));
        assertThat(problems(update(null, null, plans(1), "Half", "Deposit"), PRESENT))
                .isEmpty();
    }

    @Test
    void aGroupHolds31PlansThoseThatStayCounted() {
        SellingPlanGroup thirty =
                group("g", IntStream.range(0, 30).mapToObj(each -> "p" + each).toArray(String[]::new));

        assertThat(problems(update(null, null, plans(1)), thirty)).isEmpty();
        assertThat(problems(update(null, null, plans(2)), thirty))
                .containsExactly(Problem.at(UserErrorCode.LIMIT_EXCEEDED, "plans.tooMany", "addPlans")
                        .with("limit", 31));
        assertThat(problems(update(null, null, plans(2), "p0"), thirty)).isEmpty();
    }

    @Test
    void theNameOfARemovedPlanIsFree() {
        List<NewSellingPlan> half = List.of(plan().named("Half").toMake());

        assertThat(problems(update(null, null, half, "Half"), PRESENT)).isEmpty();
        assertThat(problems(update(null, null, half), PRESENT))
                .containsExactly(Problem.at(UserErrorCode.NAME_TAKEN, "plan.nameTaken", "addPlans", 0, "name"));
    }

    private static CreatingGroup creating(List<NewSellingPlan> plans) {
        return new CreatingGroup(
                shop(), new CreateSellingPlanGroup(id("store", ""), "New", "code", plans, null, null), NOW, null, null);
    }

    private static List<Problem> problems(UpdateSellingPlanGroup command, SellingPlanGroup present) {
        return updating(command).problems(new UpdatingGroup.Present(present, null));
    }

    private static SellingPlanGroup updated(UpdateSellingPlanGroup command) {
        return updating(command).preview(new UpdatingGroup.Present(PRESENT, null));
    }

    private static UpdatingGroup updating(UpdateSellingPlanGroup command) {
        return new UpdatingGroup(shop(), command, NOW, null, null);
    }

    private static UpdateSellingPlanGroup renamed(String name, String code) {
        return update(name, code, List.of());
    }

    private static UpdateSellingPlanGroup update(String name, String code, List<NewSellingPlan> add, String... remove) {
        return new UpdateSellingPlanGroup(
                id("plans", "g"),
                name,
                code,
                add,
                Stream.of(remove).map(plan -> id("plan", plan)).toList(),
                null,
                null,
                null,
                null);
    }
}
