package io.deliverygraph.deferred;

import static io.deliverygraph.deferred.Deferred.flat;
import static io.deliverygraph.deferred.Deferred.flatRate;
import static io.deliverygraph.deferred.Deferred.free;
import static io.deliverygraph.deferred.Deferred.groupIds;
import static io.deliverygraph.deferred.Deferred.id;
import static io.deliverygraph.deferred.Deferred.only;
import static io.deliverygraph.deferred.Deferred.plan;
import static io.deliverygraph.deferred.Deferred.plans;
import static io.deliverygraph.testing.PlainValidation.violations;
import static io.deliverygraph.testing.Sample.places;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.money.Decimal;
import io.deliverygraph.testing.Graph;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What inputs for deferred purchases must keep whatever the store holds: lengths, numbers, ids. */
class DeferredInputsTest {

    private static final List<String> ONE_GROUP = groupIds("1");

    @Test
    void aPlansNameHas1To255Characters() {
        assertThat(violations(plan().named("x".repeat(255)).toMake())).isEmpty();
        assertThat(violations(plan().named("x".repeat(256)).toMake())).containsExactly("name rule.text.tooLong");
        assertThat(violations(plan().named("").toMake())).containsExactly("name rule.text.tooShort");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "100.0001, -,          checkoutPercent rule.amount.tooLarge",
                "-1,       -,          checkoutPercent rule.amount.negative",
                "1.00001,  -,          checkoutPercent rule.amount.tooManyDecimals",
                "25%,      -,          checkoutPercent rule.amount.notANumber",
                "-,        1000000000, checkoutAmount rule.amount.tooLarge",
                "-,        -0.01,      checkoutAmount rule.amount.negative",
                "-,        1.0001,     checkoutAmount rule.amount.tooManyDecimals",
                "-,        ten,        checkoutAmount rule.amount.notANumber"
            })
    void aChargeIsANumberInItsBounds(String percent, String amount, String violation) {
        assertThat(violations(plan().charging(percent, amount).toMake())).containsExactly(violation);
    }

    @Test
    void aGroupIsMadeWith1To31Plans() {
        assertThat(violations(group("New", null, plans(1)))).isEmpty();
        assertThat(violations(group("New", "code", plans(31)))).isEmpty();
        assertThat(violations(group("New", null, List.of()))).containsExactly("plans list.empty");
        assertThat(violations(group("New", null, null))).containsExactly("plans list.empty");
        assertThat(violations(group("New", null, plans(32)))).containsExactly("plans list.tooMany");
    }

    @Test
    void aGroupsNamesHave1To255Characters() {
        String longest = "x".repeat(255);

        assertThat(violations(group(longest, longest, plans(1)))).isEmpty();
        assertThat(violations(group(longest + "x", longest + "x", plans(1))))
                .containsExactly("merchantCode rule.text.tooLong", "name rule.text.tooLong");
        assertThat(violations(group("", "", plans(1))))
                .containsExactly("merchantCode rule.text.tooShort", "name rule.text.tooShort");
    }

    @Test
    void aBadPlanIsFoundInItsList() {
        assertThat(violations(group(
                        "New",
                        null,
                        List.of(plan().toMake(), plan().charging(null, null).toMake()))))
                .containsExactly("plans[1].checkoutPercent plan.oneCharge");
        assertThat(violations(update(List.of(plan().named("").toMake()), List.of())))
                .containsExactly("addPlans[0].name rule.text.tooShort");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "9223372036854775807", "gid://shopify/Product/1"})
    void aProductIsNamedByItsNumberOrItsId(String product) {
        assertThat(violations(holding(List.of(product), List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "-1",
                "12345678901234567890",
                "gid://shopify/ProductVariant/1",
                "gid://shopify/Product/",
                "GID://shopify/Product/1",
                "gid://shopify/Product/1?a=b",
                " 1"
            })
    void anythingElseNamesNoProduct(String product) {
        assertThat(violations(holding(List.of("1", product), List.of())))
                .containsExactly("productIds[1].<list element> nativeId.product");
    }

    @Test
    void aVariantIsNamedByItsNumberOrItsId() {
        assertThat(violations(holding(List.of(), List.of("1", "gid://shopify/ProductVariant/1"))))
                .isEmpty();
        assertThat(violations(holding(List.of(), List.of("gid://shopify/Product/1"))))
                .containsExactly("variantIds[0].<list element> nativeId.variant");
    }

    @Test
    void aListOfItemsHas250Entries() {
        List<String> many = numbers(251);

        assertThat(violations(holding(numbers(250), numbers(250)))).isEmpty();
        assertThat(violations(holding(many, many)))
                .containsExactly("productIds list.tooMany", "variantIds list.tooMany");
        assertThat(violations(
                        new UpdateSellingPlanGroup(id("plans", "1"), null, null, null, null, many, many, many, many)))
                .containsExactly(
                        "addProductIds list.tooMany",
                        "addVariantIds list.tooMany",
                        "removeProductIds list.tooMany",
                        "removeVariantIds list.tooMany");
    }

    @Test
    void anUpdateNamesPlansOfTheGroupsStore() {
        assertThat(violations(update(List.of(), List.of(id("plan", "1"))))).isEmpty();
        assertThat(violations(update(List.of(), List.of(id("plans", "1")))))
                .containsExactly("removePlanIds[0].<list element> id.invalid");
        assertThat(violations(update(List.of(), List.of(Graph.id("other", "plan", "1")))))
                .containsExactly("removePlanIds[0] id.otherStore");
        assertThat(violations(update(plans(32), Collections.nCopies(32, id("plan", "1")))))
                .containsExactly("addPlans list.tooMany", "removePlanIds list.tooMany");
    }

    @Test
    void anUpdateKnowsWhatItConcerns() {
        UpdateSellingPlanGroup nothing = update(null, null);
        UpdateSellingPlanGroup renamed =
                new UpdateSellingPlanGroup(id("plans", "1"), null, "code", null, null, null, null, null, null);
        UpdateSellingPlanGroup emptied =
                new UpdateSellingPlanGroup(id("plans", "1"), null, null, null, null, null, null, null, List.of("1"));

        assertThat(nothing).matches(update -> !update.changesGroup() && !update.changesItems());
        assertThat(renamed).matches(update -> update.changesGroup() && !update.changesItems());
        assertThat(emptied).matches(update -> !update.changesGroup() && update.changesItems());
        assertThat(update(plans(1), null).changesGroup()).isTrue();
        assertThat(update(null, List.of(id("plan", "1"))).changesGroup()).isTrue();
    }

    @Test
    void aLinkNames1To250GroupsOfTheProfilesStore() {
        assertThat(violations(link(ONE_GROUP))).isEmpty();
        assertThat(violations(link(Collections.nCopies(250, id("plans", "1"))))).isEmpty();
        assertThat(violations(link(Collections.nCopies(251, id("plans", "1")))))
                .containsExactly("sellingPlanGroupIds list.tooMany");
        assertThat(violations(link(null))).containsExactly("sellingPlanGroupIds list.empty");
        assertThat(violations(link(List.of(id("profile", "1")))))
                .containsExactly("sellingPlanGroupIds[0].<list element> id.invalid");
        assertThat(violations(link(List.of(Graph.id("other", "plans", "1")))))
                .containsExactly("sellingPlanGroupIds[0] id.otherStore");
    }

    @Test
    void aDeferredProfileHasExactlyOneRule() {
        assertThat(violations(free(ONE_GROUP, List.of()))).isEmpty();
        assertThat(violations(only(ONE_GROUP, places("US")))).isEmpty();
        assertThat(violations(flat(ONE_GROUP, flatRate("US"), flatRate()))).isEmpty();

        FreeShippingRule free = new FreeShippingRule("Free", null);
        ShipOnlyToRule only = new ShipOnlyToRule(places("US"), "Only", Decimal.of("5"));
        assertThat(violations(profile("New", null, null, null))).containsExactly(" deferred.oneRule");
        assertThat(violations(profile("New", free, only, null))).containsExactly(" deferred.oneRule");
        assertThat(violations(profile("New", free, null, List.of(flatRate("US")))))
                .containsExactly(" deferred.oneRule");
        assertThat(violations(profile("New", free, only, List.of(flatRate("US")))))
                .containsExactly(" deferred.oneRule");
    }

    @Test
    void aDeferredProfilesNameHas1To128Characters() {
        FreeShippingRule free = new FreeShippingRule("Free", null);

        assertThat(violations(profile("x".repeat(128), free, null, null))).isEmpty();
        assertThat(violations(profile("x".repeat(129), free, null, null))).containsExactly("name rule.text.tooLong");
        assertThat(violations(profile("", free, null, null))).containsExactly("name rule.text.tooShort");
    }

    @Test
    void aRuleIsCheckedInItself() {
        assertThat(violations(only(ONE_GROUP, List.of()))).containsExactly("shipOnlyTo.destinations list.empty");
        assertThat(violations(free(ONE_GROUP, places("US", "US: US-CA"))))
                .containsExactly("freeShipping.destinations[1] rule.places.overlap");
        assertThat(violations(flat(ONE_GROUP))).containsExactly("flatRates list.empty");
        assertThat(violations(flat(ONE_GROUP, flatRate("US"), new FlatRateRule(places("XX"), "", Decimal.of("-1")))))
                .containsExactly(
                        "flatRates[1].amount rule.amount.negative",
                        "flatRates[1].destinations[0].countryCode rule.country.unknown",
                        "flatRates[1].title rule.text.tooShort");
    }

    @Test
    void aDeferredProfilePricesGroupsFromOriginsOfItsStore() {
        assertThat(violations(free(List.of(), List.of()))).containsExactly("sellingPlanGroupIds list.empty");
        assertThat(violations(new CreateDeferredDeliveryProfile(
                        id("store", ""),
                        "New",
                        ONE_GROUP,
                        List.of(id("origins", "1"), Graph.id("other", "origin", "1")),
                        new FreeShippingRule("Free", null),
                        null,
                        null)))
                .contains("originIds[0].<list element> id.invalid");
        assertThat(violations(new CreateDeferredDeliveryProfile(
                        id("store", ""),
                        "New",
                        ONE_GROUP,
                        List.of(Graph.id("other", "origin", "1")),
                        new FreeShippingRule("Free", null),
                        null,
                        null)))
                .containsExactly("originIds[0] id.otherStore");
    }

    private static CreateDeferredDeliveryProfile profile(
            String name, FreeShippingRule free, ShipOnlyToRule only, List<FlatRateRule> flat) {
        return new CreateDeferredDeliveryProfile(id("store", ""), name, ONE_GROUP, null, free, only, flat);
    }

    private static CreateSellingPlanGroup group(String name, String code, List<NewSellingPlan> plans) {
        return new CreateSellingPlanGroup(id("store", ""), name, code, plans, null, null);
    }

    private static CreateSellingPlanGroup holding(List<String> products, List<String> variants) {
        return new CreateSellingPlanGroup(id("store", ""), "New", null, plans(1), products, variants);
    }

    private static UpdateSellingPlanGroup update(List<NewSellingPlan> add, List<String> remove) {
        return new UpdateSellingPlanGroup(id("plans", "1"), null, null, add, remove, null, null, null, null);
    }

    private static LinkSellingPlanGroups link(List<String> groups) {
        return new LinkSellingPlanGroups(id("profile", "1"), null, groups);
    }

    private static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
    }
}
