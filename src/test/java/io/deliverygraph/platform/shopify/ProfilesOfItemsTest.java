package io.deliverygraph.platform.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.testing.NothingKept;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which profile prices a variant, by the shop's own word. */
@QuarkusTest
@TestProfile(NothingKept.class)
class ProfilesOfItemsTest extends AtShopify {

    private static final String VARIANT = "gid://shopify/ProductVariant/";
    private static final String PROFILE = "gid://shopify/DeliveryProfile/";

    @Test
    void manyAreReadWithOneCall() {
        List<String> ids = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> VARIANT + number)
                .toList();
        ScriptedShopify.data(
                nodes(ids.stream().map(id -> variant(id, PROFILE + 7)).toArray(String[]::new)));

        assertThat(got(items.profilesOf(store(), ids))).hasSize(200).containsEntry(VARIANT + 200, PROFILE + 7);
        assertThat(ScriptedShopify.asked()).hasSize(1);
    }

    @Test
    void aNumberAloneWillDoAndIsAnsweredAsItWasAsked() {
        ScriptedShopify.data(nodes(variant(VARIANT + 1, PROFILE + 7), variant(VARIANT + 2, PROFILE + 8)));

        assertThat(got(items.profilesOf(store(), List.of("1", VARIANT + 1, VARIANT + 2))))
                .isEqualTo(Map.of("1", PROFILE + 7, VARIANT + 1, PROFILE + 7, VARIANT + 2, PROFILE + 8));
        assertThat(ScriptedShopify.asked().get(0).variables().path("ids"))
                .extracting(id -> id.asText())
                .containsExactly(VARIANT + 1, VARIANT + 2);
    }

    @Test
    void whatTheShopDoesNotKnowOrPriceIsLeftOut() {
        ScriptedShopify.data(nodes("null", "{\"id\": \"" + VARIANT + "2\", \"deliveryProfile\": null}", "{}"));

        assertThat(got(items.profilesOf(store(), List.of("1", "2", "3")))).isEmpty();
    }

    /** Shopify would refuse the whole question for one of them. */
    @Test
    void whatCannotBeAVariantIsNotAskedFor() {
        assertThat(got(items.profilesOf(store(), List.of("DESK-1", "gid://shopify/Product/1", "", "1 OR 1"))))
                .isEmpty();
        assertThat(ScriptedShopify.asked()).isEmpty();
    }

    @Test
    void anAnswerThatMakesNoSenseIsAFailure() {
        ScriptedShopify.data(nodes("{\"id\": \"" + VARIANT + "1\", \"deliveryProfile\": {}}"));

        assertThat(failure(items.profilesOf(store(), List.of("1")))).isInstanceOf(PlatformFailure.Unexpected.class);
    }

    private static String nodes(String... nodes) {
        return List.of(nodes).stream().collect(Collectors.joining(", ", "{\"nodes\": [", "]}"));
    }

    private static String variant(String id, String profile) {
        return "{\"id\": \"%s\", \"deliveryProfile\": {\"id\": \"%s\"}}".formatted(id, profile);
    }
}
