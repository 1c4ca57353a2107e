package io.deliverygraph.writing;

import static io.deliverygraph.testing.Inputs.condition;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.rate;
import static io.deliverygraph.testing.Inputs.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mutations of options do to a Shopify shop, where an option is a method with one price in one zone. */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class OptionsOfAShopTest {

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    private static Map<String, Object> option(Map<String, Object> rate) {
        return input(
                "regionIds", List.of(DemoShop.id("region", DemoShop.EUROPE)), "title", "Bulky", "rates", List.of(rate));
    }

    private static Map<String, Object> change(String method, Object... more) {
        Map<String, Object> input = input("id", DemoShop.id("option", method));
        input.putAll(input(more));
        return input;
    }

    private static List<String> method(String name) {
        return Picture.ofShop(DemoShop.GENERAL).stream()
                .filter(line -> line.startsWith("   " + name + " "))
                .toList();
    }

    private static Outcome sentTwice(Mutation mutation, Map<String, Object> input) {
        Outcome would = ForShop.send(mutation, input, true);
        Outcome did = ForShop.send(mutation, input);
        assertThat(ForShop.shown(mutation, would)).isEqualTo(ForShop.shown(mutation, did));
        return did;
    }

    @Test
    void makesAnOptionUnderConditionsOnThePrice() {
        Outcome made = sentTwice(
                Mutation.CREATE_OPTION,
                option(rate("9.90", condition("TOTAL_PRICE", "GTE", "10"), condition("TOTAL_PRICE", "LTE", "49.990"))));

        assertThat(method("Bulky"))
                .containsExactly("   Bulky 9.9 USD true  if [TOTAL_PRICE GTE 10 USD, TOTAL_PRICE LTE 49.99 USD]");
        assertThat(made.<List<String>>get("shippingOption.regions.nativeId")).containsExactly(DemoShop.EUROPE);
        assertThat(made.<Object>get("shippingOption.rates[0].title")).isNull();
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }

    @Test
    void makesAnOptionUnderConditionsOnTheWeightInTheStoresUnit() {
        sentTwice(
                Mutation.CREATE_OPTION,
                option(rate(
                        "9.90", condition("TOTAL_WEIGHT", "GTE", "0.5"), condition("TOTAL_WEIGHT", "LTE", "2.000"))));

        assertThat(method("Bulky"))
                .containsExactly(
                        "   Bulky 9.9 USD true  if [TOTAL_WEIGHT GTE 0.5 KILOGRAMS, TOTAL_WEIGHT LTE 2 KILOGRAMS]");
    }

    @Test
    void equalToAValueIsBothBoundsAtIt() {
        Outcome made = sentTwice(Mutation.CREATE_OPTION, option(rate("1", condition("TOTAL_PRICE", "EQ", "50"))));

        assertThat(method("Bulky"))
                .containsExactly("   Bulky 1 USD true  if [TOTAL_PRICE GTE 50 USD, TOTAL_PRICE LTE 50 USD]");
        assertThat(made.<List<String>>get("shippingOption.rates[0].conditions.operator"))
                .containsExactly("GTE", "LTE");
    }

    @Test
    void makesAnOptionThatIsOffAndHasATimeOfDelivery() {
        Map<String, Object> off = with(option(with(rate("0"), "active", false)), "estimatedDeliveryTime", "A week");

        Outcome made = sentTwice(Mutation.CREATE_OPTION, off);

        assertThat(method("Bulky")).containsExactly("   Bulky 0 USD false A week if []");
        assertThat(made.<Boolean>get("shippingOption.active")).isFalse();
        assertThat(made.<Boolean>get("shippingOption.rates[0].active")).isFalse();
    }

    @Test
    void aTitleOfTheRateMayBeThatOfTheOption() {
        sentTwice(Mutation.CREATE_OPTION, option(with(rate("5"), "title", "Bulky")));

        assertThat(method("Bulky")).hasSize(1);
    }

    @Test
    void twoOptionsMayHaveOneTitleAndTheAnswerShowsTheNewOne() {
        String first = ForShop.send(Mutation.CREATE_OPTION, option(rate("1"))).get("shippingOption.nativeId");
        Outcome second = ForShop.send(Mutation.CREATE_OPTION, option(rate("2")));

        assertThat(second.<String>get("shippingOption.nativeId")).isNotEqualTo(first);
        assertThat(second.<String>get("shippingOption.rates[0].amount.amount")).startsWith("2");
        assertThat(method("Bulky")).hasSize(2);
    }

    @Test
    void changesOnlyTheTitle() {
        sentTwice(Mutation.UPDATE_OPTION, change(DemoShop.STANDARD, "title", "Slow", "rates", null));

        assertThat(method("Standard")).isEmpty();
        assertThat(method("Slow"))
                .containsExactly("   Slow 6.9 USD true 3 to 5 business days if [TOTAL_PRICE LTE 74.99 USD]");
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }

    @Test
    void changesThePriceAndReplacesTheConditions() {
        sentTwice(
                Mutation.UPDATE_OPTION,
                change(DemoShop.UP_TO_5_KG, "rates", List.of(rate("10", condition("TOTAL_PRICE", "LTE", "20")))));

        assertThat(method("Parcel up to 5 kg"))
                .containsExactly("   Parcel up to 5 kg 10 USD true 4 to 7 business days if [TOTAL_PRICE LTE 20 USD]");
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }

    @Test
    void takesTheConditionsAwayWithAnEmptyList() {
        sentTwice(Mutation.UPDATE_OPTION, change(DemoShop.UP_TO_5_KG, "rates", List.of(rate("11.90"))));

        assertThat(method("Parcel up to 5 kg"))
                .containsExactly("   Parcel up to 5 kg 11.9 USD true 4 to 7 business days if []");
    }

    @Test
    void keepsTheConditionsThatStayAndTheirIds() {
        String before = DemoShop.profile(DemoShop.GENERAL).toString();

        Outcome same = ForShop.send(
                Mutation.UPDATE_OPTION,
                change(
                        DemoShop.UP_TO_5_KG,
                        "rates",
                        List.of(rate(
                                "11.9",
                                condition("TOTAL_WEIGHT", "LTE", "5.000"),
                                condition("TOTAL_WEIGHT", "GTE", "0")))));

        same.succeeded();
        assertThat(DemoShop.profile(DemoShop.GENERAL)).hasToString(before);
        assertThat(DemoShop.writes()).isEmpty();
    }

    @Test
    void switchesAnOptionOnAndOff() {
        Outcome on = sentTwice(Mutation.UPDATE_OPTION, change(DemoShop.OVERNIGHT, "active", true));
        assertThat(method("Overnight")).containsExactly("   Overnight 39 USD true  if []");
        assertThat(on.<Boolean>get("shippingOption.rates[0].active")).isTrue();

        sentTwice(Mutation.UPDATE_OPTION, change(DemoShop.OVERNIGHT, "active", false));
        assertThat(method("Overnight")).containsExactly("   Overnight 39 USD false  if []");
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 2));
    }

    @Test
    void aTimeOfDeliveryCanBeEmptied() {
        Outcome emptied = sentTwice(Mutation.UPDATE_OPTION, change(DemoShop.STANDARD, "estimatedDeliveryTime", ""));

        assertThat(emptied.<Object>get("shippingOption.estimatedDeliveryTime")).isNull();
        assertThat(method("Standard")).containsExactly("   Standard 6.9 USD true  if [TOTAL_PRICE LTE 74.99 USD]");
    }

    @Test
    void costsNoWriteWhenNothingIsGivenOrNothingChanges() {
        ForShop.send(Mutation.UPDATE_OPTION, change(DemoShop.STANDARD, "revision", "1"))
                .succeeded();
        ForShop.send(Mutation.UPDATE_OPTION, change(DemoShop.STANDARD, "title", "Standard", "active", true))
                .succeeded();

        assertThat(DemoShop.writes()).isEmpty();
    }

    /** Made in the shop itself; docs/platforms.md, rows 20 and 24. */
    private static String foreign() {
        Map<String, Object> weight = input("value", 3, "unit", "POUNDS");
        DemoShop.update(
                DemoShop.GENERAL,
                ForShop.inZone(
                        DemoShop.HAMBURG,
                        DemoShop.EUROPE,
                        input(
                                "name",
                                "Foreign",
                                "active",
                                true,
                                "rateDefinition",
                                input("price", input("amount", "10", "currencyCode", "EUR")),
                                "weightConditionsToCreate",
                                List.of(input("operator", "LESS_THAN_OR_EQUAL_TO", "criteria", weight)))));
        return DemoShop.gid("DeliveryMethodDefinition", 17);
    }

    @Test
    void anotherCurrencyAndAnotherUnitAreReadAsTheyAreAndStayWithoutAWord() {
        String foreign = foreign();
        assertThat(Picture.ofWholeGraph()).isEqualTo(Picture.ofWholeShop());

        sentTwice(Mutation.UPDATE_OPTION, change(foreign, "active", false));

        assertThat(method("Foreign")).containsExactly("   Foreign 10 EUR false  if [TOTAL_WEIGHT LTE 3 POUNDS]");
    }

    @Test
    void aPriceInAnotherCurrencyIsNotOverwritten() {
        String foreign = foreign();
        Map<String, Integer> before = DemoShop.writes();

        Outcome refused = Mutation.UPDATE_OPTION.send(change(foreign, "rates", List.of(rate("10"))));

        assertThat(refused.problems()).containsExactly("NOT_REPRESENTABLE input.rates");
        assertThat(refused.messages().get(0)).contains("another currency");
        assertThat(DemoShop.writes()).isEqualTo(before);
    }

    @Test
    void aNewPriceSwitchesNothingOn() {
        sentTwice(Mutation.UPDATE_OPTION, change(DemoShop.OVERNIGHT, "rates", List.of(rate("41"))));

        assertThat(method("Overnight")).containsExactly("   Overnight 41 USD false  if []");
    }

    @Test
    void deletesAnOptionAndLeavesItsZone() {
        Outcome deleted = ForShop.send(Mutation.DELETE_OPTION, change(DemoShop.EXPRESS));

        assertThat(deleted.<String>get("deletedId")).isEqualTo(DemoShop.id("option", DemoShop.EXPRESS));
        assertThat(deleted.<String>get("state")).isEqualTo("DONE");
        assertThat(method("Express")).isEmpty();
        assertThat(method("Standard")).hasSize(1);
        assertThat(DemoShop.writes()).isEqualTo(Map.of("deliveryProfileUpdate", 1));
    }

    @Test
    void aMethodOfACarrierIsNoOption() {
        String swift = DemoShop.gid("DeliveryMethodDefinition", 4);

        assertThat(ForShop.send(Mutation.DELETE_OPTION, change(swift)).problems())
                .containsExactly("NOT_FOUND input.id");
        assertThat(ForShop.send(Mutation.UPDATE_OPTION, change(swift, "title", "x"))
                        .problems())
                .containsExactly("NOT_FOUND input.id");
        assertThat(DemoShop.writes()).isEmpty();
    }
}
