package io.deliverygraph.platform.wix;

import static io.deliverygraph.platform.wix.Samples.OPTION;
import static io.deliverygraph.platform.wix.Samples.OTHER_REGION;
import static io.deliverygraph.platform.wix.Samples.REGION;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.option.CreateShippingOption;
import io.deliverygraph.option.DeleteShippingOption;
import io.deliverygraph.option.NewRate;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.ShippingOptionRegion;
import io.deliverygraph.option.UpdateShippingOption;
import io.deliverygraph.testing.NothingKept;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(NothingKept.class)
class WixShippingOptionsTest extends AtWix {

    private static final String OPTIONS = "/wix/ecom/v1/shipping-options";
    private static final String OPTION_ID = Samples.id(Kind.OPTION, OPTION);
    private static final String BOTH = "\"" + REGION + "\", \"" + OTHER_REGION + "\"";

    @Test
    void readsAllPages() {
        ScriptedWix.answer(
                200, "{\"shippingOptions\": [{\"id\": \"o1\"}], \"pagingMetadata\": {\"cursors\": {\"next\": \"n\"}}}");
        ScriptedWix.answer(200, "{\"shippingOptions\": [{\"id\": \"o2\"}], \"pagingMetadata\": {\"cursors\": {}}}");

        assertThat(got(options.all(store())))
                .extracting(ShippingOption::nativeId)
                .containsExactly("o1", "o2");
        assertThat(ScriptedWix.asked().get(0).line()).isEqualTo("POST " + OPTIONS + "/query");
    }

    @Test
    void getsOneAndQueriesSeveral() {
        ScriptedWix.answer(200, Samples.option("1", REGION, ""));
        ScriptedWix.answer(200, "{\"shippingOptions\": [{\"id\": \"o1\"}], \"pagingMetadata\": {}}");

        assertThat(got(options.byIds(store(), List.of(OPTION)))).hasSize(1);
        assertThat(got(options.byIds(store(), List.of(OPTION, REGION)))).hasSize(1);
        assertThat(ScriptedWix.asked().get(0).line()).isEqualTo("GET " + OPTIONS + "/" + OPTION);
        assertThat(ScriptedWix.asked().get(1).body())
                .isEqualTo("{\"query\":{\"filter\":{\"id\":{\"$in\":[\"" + OPTION + "\",\"" + REGION
                        + "\"]}},\"cursorPaging\":{\"limit\":100}}}");
    }

    @Test
    void createsInOneRegionWithOneCall() {
        ScriptedWix.answer(200, Samples.option("1", REGION, ""));

        assertThat(got(options.create(store(), option(REGION))).regionNativeIds())
                .containsExactly(REGION);
        assertThat(ScriptedWix.asked()).hasSize(1);
    }

    @Test
    void createsInSeveralRegionsWithOneCallWhereWixTakesTheList() {
        ScriptedWix.answer(200, Samples.option("1", REGION, BOTH));

        assertThat(got(options.create(store(), option(REGION, OTHER_REGION))).regionNativeIds())
                .containsExactly(REGION, OTHER_REGION);
        assertThat(ScriptedWix.asked()).hasSize(1);
    }

    @Test
    void linksTheRegionsThatACreateLeftOut() {
        ScriptedWix.answer(200, Samples.option("7", REGION, ""));
        ScriptedWix.answer(200, Samples.option("8", REGION, "\"" + OTHER_REGION + "\""));

        ShippingOption made = got(options.create(store(), option(REGION, OTHER_REGION, REGION)));

        assertThat(made.regionNativeIds()).containsExactly(REGION, OTHER_REGION);
        assertThat(made.revisionNow()).isEqualTo("8");
        assertThat(ScriptedWix.asked()).hasSize(2);
        assertThat(ScriptedWix.asked().get(1)).satisfies(asked -> {
            assertThat(asked.line()).isEqualTo("POST " + OPTIONS + "/" + OPTION + "/add-delivery-region");
            assertThat(asked.body()).isEqualTo("{\"deliveryRegionId\":\"" + OTHER_REGION + "\",\"revision\":\"7\"}");
        });
    }

    @Test
    void doesNotCallAHalfLinkedOptionUndone() {
        ScriptedWix.answer(200, Samples.option("7", REGION, ""));
        ScriptedWix.answer(429, Samples.error("RESOURCE_EXHAUSTED"));

        assertThat(failure(options.create(store(), option(REGION, OTHER_REGION))))
                .isInstanceOfSatisfying(
                        PlatformFailure.Unreachable.class,
                        failure -> assertThat(failure.maybeDone()).isTrue());
    }

    @Test
    void updatesWithThePresentRevisionWhenTheCommandHasNone() {
        ShippingOption present = present(REGION, "");
        ScriptedWix.answer(200, Samples.option("6", REGION, ""));
        ScriptedWix.answer(200, Samples.option("7", REGION, ""));

        got(options.update(present, new UpdateShippingOption(OPTION_ID, null, "Slow", null, null, null, null)));
        got(options.update(present, new UpdateShippingOption(OPTION_ID, "4", "Slow", null, null, null, null)));

        assertThat(ScriptedWix.asked().get(1).line()).isEqualTo("PATCH " + OPTIONS + "/" + OPTION);
        assertThat(ScriptedWix.asked().get(1).body()).contains("\"revision\":\"5\"");
        assertThat(ScriptedWix.asked().get(2).body()).contains("\"revision\":\"4\"");
    }

    @Test
    void addsARegionWhereverWixKeepsTheFirst() {
        ScriptedWix.answer(200, Samples.option("6", REGION, "\"" + OTHER_REGION + "\""));

        assertThat(got(options.addRegion(store(), region(OTHER_REGION))).regionNativeIds())
                .containsExactly(REGION, OTHER_REGION);
    }

    @Test
    void saysSoWhenWixDidNotAddTheRegion() {
        ScriptedWix.answer(200, Samples.option("6", REGION, ""));

        assertThat(failure(options.addRegion(store(), region(OTHER_REGION))))
                .isInstanceOf(PlatformFailure.Refused.class);
    }

    @Test
    void removesARegionFromTheListOrTheSingleFieldWithOneCall() {
        ScriptedWix.answer(200, Samples.option("6", "", ""));

        assertThat(got(options.removeRegion(read(REGION, ""), region(REGION))).regionNativeIds())
                .isEmpty();
        assertThat(ScriptedWix.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.line()).isEqualTo("POST " + OPTIONS + "/" + OPTION + "/remove-delivery-region");
            assertThat(asked.body()).isEqualTo("{\"deliveryRegionId\":\"" + REGION + "\",\"revision\":\"5\"}");
        });
    }

    @Test
    void removesARegionFromBothWithTwoCalls() {
        ScriptedWix.answer(200, Samples.option("6", REGION, "\"" + OTHER_REGION + "\""));
        ScriptedWix.answer(200, Samples.option("7", "", "\"" + OTHER_REGION + "\""));

        assertThat(got(options.removeRegion(read(REGION, BOTH), region(REGION))).regionNativeIds())
                .containsExactly(OTHER_REGION);
        assertThat(ScriptedWix.asked()).hasSize(2);
        assertThat(ScriptedWix.asked().get(1).body()).contains("\"revision\":\"6\"");
    }

    @Test
    void saysSoWhenWixDoesNotLetGoOfARegion() {
        ScriptedWix.answer(200, Samples.option("6", REGION, ""));
        ScriptedWix.answer(200, Samples.option("7", REGION, ""));

        assertThat(failure(options.removeRegion(read(REGION, ""), region(REGION))))
                .isInstanceOf(PlatformFailure.Refused.class);
    }

    @Test
    void deletes() {
        ScriptedWix.answer(200, "{}");

        got(options.delete(store(), new DeleteShippingOption(OPTION_ID)));

        assertThat(ScriptedWix.asked().get(0).line()).isEqualTo("DELETE " + OPTIONS + "/" + OPTION);
    }

    private ShippingOption present(String single, String list) {
        ScriptedWix.answer(200, Samples.option("5", single, list));
        return got(options.byIds(store(), List.of(OPTION))).get(0);
    }

    private ShippingOption read(String single, String list) {
        return WixMapper.option(
                store(),
                new OptionWire.Option(
                        OPTION,
                        "5",
                        null,
                        null,
                        single,
                        List.of(list.replace("\"", "").split(", ")),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private static ShippingOptionRegion region(String nativeId) {
        return new ShippingOptionRegion(OPTION_ID, Samples.id(Kind.REGION, nativeId), "5");
    }

    private static CreateShippingOption option(String... regions) {
        return new CreateShippingOption(
                List.of(regions).stream()
                        .map(each -> Samples.id(Kind.REGION, each))
                        .toList(),
                "Express",
                null,
                "1-2 days",
                List.of(new NewRate(null, true, Decimal.of("12.99"), false, List.of())));
    }
}
