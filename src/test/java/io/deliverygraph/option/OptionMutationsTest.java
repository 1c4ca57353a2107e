package io.deliverygraph.option;

import static io.deliverygraph.testing.DemoSite.DOMESTIC;
import static io.deliverygraph.testing.DemoSite.EUROPE;
import static io.deliverygraph.testing.DemoSite.EXPRESS;
import static io.deliverygraph.testing.DemoSite.INTERNATIONAL;
import static io.deliverygraph.testing.DemoSite.option;
import static io.deliverygraph.testing.DemoSite.optionId;
import static io.deliverygraph.testing.DemoSite.writes;
import static io.deliverygraph.testing.Inputs.condition;
import static io.deliverygraph.testing.Inputs.input;
import static io.deliverygraph.testing.Inputs.rate;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.testing.DemoSite;
import io.deliverygraph.testing.Mutation;
import io.deliverygraph.testing.Outcome;
import io.deliverygraph.testing.SandboxControl;
import io.deliverygraph.testing.SandboxResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mutations of shipping options do to a site, whichever of Wix's two region fields an option uses (7.6). */
@QuarkusTest
@QuarkusTestResource(SandboxResource.class)
class OptionMutationsTest {

    private static final List<?> RATES = List.of(
            rate("0", condition("TOTAL_PRICE", "GTE", "100.00")),
            input("amount", "2.500", "multiplyByQuantity", true, "conditions", List.of()));

    @BeforeEach
    void reset() {
        SandboxControl.reset();
    }

    @Test
    void makesAnOptionInOneRegionByTheSingleField() {
        Outcome made = Mutation.CREATE_OPTION.send(overnight(EUROPE));

        String id = made.get("shippingOption.nativeId");
        assertThat(option(id).getString("deliveryRegionId")).isEqualTo(EUROPE);
        assertThat(option(id).getString("title")).isEqualTo("Overnight");
        assertThat(option(id).getString("estimatedDeliveryTime")).isEqualTo("by ten");
        assertThat(option(id).getList("rates"))
                .isEqualTo(List.of(
                        Map.of(
                                "amount",
                                "0",
                                "multiplyByQuantity",
                                false,
                                "conditions",
                                List.of(Map.of("type", "BY_TOTAL_PRICE", "operator", "GTE", "value", "100.00"))),
                        Map.of("amount", "2.500", "multiplyByQuantity", true, "conditions", List.of())));
        assertThat(made.<List<String>>get("shippingOption.regions.name")).containsExactly("Europe");
        assertThat(made.<String>get("shippingOption.revision")).isEqualTo("1");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void makesAnOptionInSeveralRegions() {
        Outcome made = Mutation.CREATE_OPTION.send(overnight(EUROPE, DOMESTIC, EUROPE, INTERNATIONAL));

        String id = made.get("shippingOption.nativeId");
        assertThat(regionsOf(id)).containsExactlyInAnyOrder(EUROPE, DOMESTIC, INTERNATIONAL);
        assertThat(option(id).getString("deliveryRegionId")).isEqualTo(EUROPE);
        assertThat(made.<List<String>>get("shippingOption.regions.nativeId"))
                .containsExactlyInAnyOrder(EUROPE, DOMESTIC, INTERNATIONAL);
    }

    @Test
    void onADryRunShowsTheOptionThatWouldBe() {
        Outcome would = Mutation.CREATE_OPTION.dryRun(overnight(EUROPE, DOMESTIC));

        assertThat(would.<String>get("shippingOption.rates[1].amount.currencyCode"))
                .isEqualTo("USD");
        assertThat(would.<List<String>>get("shippingOption.regions.name")).containsExactly("Europe", "Domestic");
        assertThat(writes()).isZero();
    }

    @Test
    void changesOnlyWhatIsGiven() {
        Outcome changed = Mutation.UPDATE_OPTION.send(input(
                "id",
                optionId(EXPRESS),
                "title",
                "Express 🚚",
                "estimatedDeliveryTime",
                null,
                "rates",
                null,
                "revision",
                null));

        assertThat(option(EXPRESS).getString("title")).isEqualTo("Express 🚚");
        assertThat(option(EXPRESS).getString("estimatedDeliveryTime")).isEqualTo("1-2 business days");
        assertThat(option(EXPRESS).getList("rates.amount")).containsExactly("14.99");
        assertThat(option(EXPRESS).getString("revision")).isEqualTo("3");
        assertThat(changed.<String>get("shippingOption.revision")).isEqualTo("3");
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void replacesTheWholeListOfRates() {
        Outcome changed = Mutation.UPDATE_OPTION.send(input("id", optionId(EXPRESS), "revision", "2", "rates", RATES));

        assertThat(option(EXPRESS).getList("rates.amount")).containsExactly("0", "2.500");
        assertThat(option(EXPRESS).getString("title")).isEqualTo("Express");
        assertThat(changed.<List<String>>get("shippingOption.rates.amount.amount"))
                .containsExactly("0", "2.500");
    }

    @Test
    void onADryRunShowsTheOptionAsItWouldBe() {
        Outcome would = Mutation.UPDATE_OPTION.dryRun(input("id", optionId(EXPRESS), "title", "X", "rates", RATES));

        assertThat(would.<String>get("shippingOption.title")).isEqualTo("X");
        assertThat(would.<List<String>>get("shippingOption.rates.amount.amount"))
                .containsExactly("0", "2.500");
        assertThat(would.<List<String>>get("shippingOption.regions.name")).containsExactly("Domestic");
        assertThat(option(EXPRESS).getString("title")).isEqualTo("Express");
        assertThat(writes()).isZero();
    }

    @Test
    void costsNoWriteWhenNothingIsGiven() {
        Outcome same = Mutation.UPDATE_OPTION.send(input("id", optionId(EXPRESS), "revision", "2", "active", true));

        assertThat(same.<String>get("shippingOption.revision")).isEqualTo("2");
        assertThat(writes()).isZero();
    }

    @Test
    void deletesAnOptionForGood() {
        assertThat(Mutation.DELETE_OPTION.dryRun(input("id", optionId(EXPRESS))).<String>get("deletedId"))
                .isEqualTo(optionId(EXPRESS));
        assertThat(writes()).isZero();

        Outcome deleted = Mutation.DELETE_OPTION.send(input("id", optionId(EXPRESS)));

        assertThat(deleted.<String>get("deletedId")).isEqualTo(optionId(EXPRESS));
        assertThat(DemoSite.call("GET", "/shipping-options/" + EXPRESS, null).statusCode())
                .isEqualTo(404);
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void keepsTheRevisionWhenItSetsExtendedFields() {
        Map<String, Object> fields =
                input("id", optionId(EXPRESS), "namespace", "@acme/a", "data", Map.of("dock", "B7"));
        assertThat(Mutation.SET_OPTION_FIELDS.dryRun(fields).<String>get("shippingOption.extendedFields[0].data.dock"))
                .isEqualTo("B7");
        assertThat(writes()).isZero();

        Outcome set = Mutation.SET_OPTION_FIELDS.send(fields);

        assertThat(set.<String>get("shippingOption.revision")).isEqualTo("2");
        assertThat(option(EXPRESS).getString("revision")).isEqualTo("2");
        assertThat(option(EXPRESS).getMap("extendedFields.namespaces"))
                .isEqualTo(Map.of("@acme/a", Map.of("dock", "B7")));
        assertThat(writes()).isEqualTo(1);
    }

    private static Map<String, Object> overnight(String... regions) {
        return input(
                "regionIds",
                List.of(regions).stream().map(DemoSite::regionId).toList(),
                "title",
                "Overnight",
                "estimatedDeliveryTime",
                "by ten",
                "rates",
                RATES);
    }

    /** The regions of both fields on the site. */
    private static List<String> regionsOf(String option) {
        List<String> list = option(option).getList("deliveryRegionIds", String.class);
        String single = option(option).getString("deliveryRegionId");
        return Stream.concat(list.stream(), Stream.of(single))
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
