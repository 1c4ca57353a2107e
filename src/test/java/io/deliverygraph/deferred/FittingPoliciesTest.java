package io.deliverygraph.deferred;

import static io.deliverygraph.deferred.BalanceTrigger.AFTER_CHECKOUT;
import static io.deliverygraph.deferred.BalanceTrigger.AT_TIME;
import static io.deliverygraph.deferred.BalanceTrigger.NONE;
import static io.deliverygraph.deferred.BalanceTrigger.ON_FULFILLMENT;
import static io.deliverygraph.deferred.Deferred.LATER;
import static io.deliverygraph.deferred.Deferred.plan;
import static io.deliverygraph.testing.PlainValidation.violations;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.deferred.Deferred.Plan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charge, balance and fulfilment of a plan fit each other (Shopify contract 5, S15 to S22), each rule as a row. */
class FittingPoliciesTest {

    record Row(String rule, Plan plan, List<String> violations) {

        @Override
        public String toString() {
            return rule;
        }
    }

    private static Row row(String rule, Plan plan, String... violations) {
        return new Row(rule, plan, List.of(violations));
    }

    private static final Plan ALL_NOW = plan().charging("100", null).due(NONE, null, null);

    static Stream<Row> rules() {
        return Stream.of(
                row("a part now, the rest on fulfilment", plan()),
                row("nothing now", plan().charging("0", null)),
                row("an amount now", plan().charging(null, "10.00")),
                row("an amount of nothing now", plan().charging(null, "0")),
                row("S15: no charge", plan().charging(null, null), "checkoutPercent plan.oneCharge"),
                row("S15: two charges", plan().charging("25", "10"), "checkoutPercent plan.oneCharge"),
                row(
                        "S15: two charges, all of it and no rest",
                        ALL_NOW.charging("100", "10"),
                        "checkoutPercent plan.oneCharge"),
                row("all now, no rest", ALL_NOW),
                row("all now, however it is written", ALL_NOW.charging("100.00", null)),
                row(
                        "S16: all now, and a rest on fulfilment",
                        plan().charging("100", null),
                        "balanceTrigger plan.nothingLeft"),
                row(
                        "S16: all now, and a rest at a time",
                        plan().charging("100.0", null).due(AT_TIME, LATER, null),
                        "balanceTrigger plan.nothingLeft"),
                row(
                        "S16: all now, and a rest after a while",
                        plan().charging("100", null).due(AFTER_CHECKOUT, null, "P14D"),
                        "balanceTrigger plan.nothingLeft"),
                row("S17: a part now, and no rest", plan().due(NONE, null, null), "balanceTrigger plan.balanceLeft"),
                row(
                        "S17: almost all now, and no rest",
                        ALL_NOW.charging("99.9999", null),
                        "balanceTrigger plan.balanceLeft"),
                row("S17: nothing now, and no rest", ALL_NOW.charging("0", null), "balanceTrigger plan.balanceLeft"),
                row(
                        "S18: an amount now, and no rest",
                        ALL_NOW.charging(null, "100"),
                        "balanceTrigger plan.balanceLeft"),
                row("the rest at a time", plan().due(AT_TIME, LATER, null)),
                row("S19: no time", plan().due(AT_TIME, null, null), "balanceAt plan.timeMissing"),
                row(
                        "S19: a time on fulfilment",
                        plan().due(ON_FULFILLMENT, LATER, null),
                        "balanceAt plan.timeNotAllowed"),
                row("S19: a time without a rest", ALL_NOW.due(NONE, LATER, null), "balanceAt plan.timeNotAllowed"),
                row("S19: a time and a while", plan().due(AT_TIME, LATER, "P14D"), "balanceAfter plan.timeNotAllowed"),
                row("the rest after a while", plan().due(AFTER_CHECKOUT, null, "P14D")),
                row("the rest after an hour", plan().due(AFTER_CHECKOUT, null, "PT1H")),
                row("S20: no while", plan().due(AFTER_CHECKOUT, null, null), "balanceAfter plan.timeMissing"),
                row("S20: no time at all", plan().due(AFTER_CHECKOUT, null, "P0D"), "balanceAfter plan.noDuration"),
                row("S20: back in time", plan().due(AFTER_CHECKOUT, null, "-P1D"), "balanceAfter plan.noDuration"),
                row("S20: no duration", plan().due(AFTER_CHECKOUT, null, "two weeks"), "balanceAfter plan.noDuration"),
                row(
                        "S20: a while and a time",
                        plan().due(AFTER_CHECKOUT, LATER, "P14D"),
                        "balanceAt plan.timeNotAllowed"),
                row("sent at a time", plan().sent(FulfillmentTrigger.AT_TIME, LATER)),
                row("sent some day", plan().sent(FulfillmentTrigger.UNKNOWN, null)),
                row("S21: no time", plan().sent(FulfillmentTrigger.AT_TIME, null), "fulfillmentAt plan.timeMissing"),
                row(
                        "S21: a time as soon as possible",
                        plan().sent(FulfillmentTrigger.ASAP, LATER),
                        "fulfillmentAt plan.timeNotAllowed"),
                row(
                        "S21: a time some day",
                        plan().sent(FulfillmentTrigger.UNKNOWN, LATER),
                        "fulfillmentAt plan.timeNotAllowed"),
                row(
                        "S22: days that come again",
                        plan().sent(FulfillmentTrigger.ON_ANCHOR, null),
                        "fulfillmentTrigger plan.noAnchors"),
                row("to try first", plan().in(SellingPlanCategory.TRY_BEFORE_YOU_BUY)),
                row("something else", plan().in(SellingPlanCategory.OTHER)),
                row("a subscription", plan().in(SellingPlanCategory.SUBSCRIPTION), "category plan.noSubscription"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holdsForEachRule(Row row) {
        assertThat(violations(row.plan().toMake())).isEqualTo(row.violations());
    }

    @Test
    void findsAllThatDoesNotFitAtOnce() {
        Plan wrong = plan().in(SellingPlanCategory.SUBSCRIPTION)
                .due(NONE, LATER, "P0D")
                .sent(FulfillmentTrigger.ON_ANCHOR, LATER);

        assertThat(violations(wrong.toMake()))
                .containsExactly(
                        "balanceAfter plan.noDuration",
                        "balanceAfter plan.timeNotAllowed",
                        "balanceAt plan.timeNotAllowed",
                        "balanceTrigger plan.balanceLeft",
                        "category plan.noSubscription",
                        "fulfillmentAt plan.timeNotAllowed",
                        "fulfillmentTrigger plan.noAnchors");
    }
}
