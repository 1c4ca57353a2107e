package io.deliverygraph.platform.shopify;

import static io.deliverygraph.platform.shopify.Samples.LAST_PAGE;
import static io.deliverygraph.platform.shopify.Samples.method;
import static io.deliverygraph.platform.shopify.Samples.more;
import static io.deliverygraph.platform.shopify.Samples.profile;
import static io.deliverygraph.platform.shopify.Samples.zone;
import static io.deliverygraph.platform.shopify.Samples.zoneWith;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.Destination;
import io.deliverygraph.profile.ShopifyDeliveryProfile;
import io.deliverygraph.profile.ShopifyRegionCarrier;
import io.deliverygraph.testing.NothingKept;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading profiles: all of them, whole, with as few calls as it takes. */
@QuarkusTest
@TestProfile(NothingKept.class)
class WholeProfilesTest extends AtShopify {

    @Test
    void readsEverythingThatFitsWithOneCall() {
        ScriptedShopify.data(Samples.profiles(profile(
                1,
                LAST_PAGE,
                zone(1, "DE", method(1, "4.90"), Samples.carrierMethod(2)),
                zone(2, "FR", method(3, "9.5")))));

        DeliveryProfile read = got(profiles.all(store())).get(0);

        assertThat(ScriptedShopify.asked()).hasSize(1);
        assertThat(read.isDefault()).isTrue();
        assertThat(read.revision()).isEqualTo("7");
        assertThat(read.regions()).extracting(DeliveryRegion::name).containsExactly("Zone 1", "Zone 2");
        assertThat(read.regions().get(0).destinations())
                .containsExactly(new Destination("DE", true, List.of(), List.of()));
        assertThat(((ShopifyDeliveryProfile) read)
                        .originGroups()
                        .get(0)
                        .origins()
                        .get(0)
                        .name())
                .isEqualTo("Hamburg");
    }

    @Test
    void keepsEveryDigitOfPricesAndPercentages() {
        String page =
                Samples.profiles(profile(1, LAST_PAGE, zone(1, "DE", method(1, "4.90"), Samples.carrierMethod(2))));
        ScriptedShopify.data(page);

        ShippingOption option = got(options.all(store())).get(0);
        ShopifyRegionCarrier carrier = (ShopifyRegionCarrier)
                got(profiles.all(store())).get(0).regions().get(0).carriers().get(0);

        assertThat(option.rates().get(0).amount().amount()).isEqualTo(Decimal.of("4.90"));
        assertThat(carrier.surcharges().get(0).percent()).isEqualTo(Decimal.of("12.345678901234567890"));
        assertThat(carrier.surcharges().get(1).fixed().amount()).isEqualTo(Decimal.of("0.5"));
        assertThat(carrier.active()).isFalse();
        assertThat(carrier.services()).hasSize(1);
    }

    @Test
    void readsPageAfterPage() {
        ScriptedShopify.data(Samples.profilesWith(more("next"), profile(1, LAST_PAGE)));
        ScriptedShopify.data(Samples.profiles(profile(2, LAST_PAGE)));

        assertThat(got(profiles.all(store()))).hasSize(2);
        assertThat(ScriptedShopify.asked().get(1).variables().path("after").asText())
                .isEqualTo("next");
    }

    /** What is missing of several things goes into one call: the rest of methods costs 170 points each. */
    @Test
    void followsWhatGoesOnTogether() {
        ScriptedShopify.data(Samples.profiles(profile(
                1,
                LAST_PAGE,
                zoneWith(more("m1"), 1, "DE", method(1, "1")),
                zoneWith(more("m2"), 2, "FR", method(2, "2")))));
        ScriptedShopify.data("{\"rest_0\": " + restOfMethods(1, LAST_PAGE, 11) + ", \"rest_1\": "
                + restOfMethods(2, more("m3"), 12) + "}");
        ScriptedShopify.data("{\"rest_0\": " + restOfMethods(2, LAST_PAGE, 13) + "}");

        List<ShippingOption> read = got(options.all(store()));

        assertThat(read)
                .extracting(ShippingOption::title)
                .containsExactly("Method 1", "Method 11", "Method 2", "Method 12", "Method 13");
        assertThat(ScriptedShopify.asked()).hasSize(3);
        assertThat(ScriptedShopify.asked().get(1).variables()).isEqualTo(ScriptedShopify.Asked.json("""
                {"profile_0": "gid://shopify/DeliveryProfile/1", "group_0": "gid://shopify/DeliveryLocationGroup/1",
                 "after_0": "m1",
                 "profile_1": "gid://shopify/DeliveryProfile/1", "group_1": "gid://shopify/DeliveryLocationGroup/1",
                 "before_1": "zone-0", "after_1": "m2"}"""));
    }

    @Test
    void followsZonesAndWhatIsInThem() {
        ScriptedShopify.data(Samples.profiles(profile(1, more("z"), zone(1, "DE"))));
        ScriptedShopify.data("{\"rest_0\": {\"profileLocationGroups\": [{\"locationGroupZones\": {\"edges\": ["
                + "{\"cursor\": \"zone-x\", \"node\": " + zoneWith(more("m"), 2, "FR", method(2, "2")) + "}], "
                + LAST_PAGE
                + "}}]}}");
        ScriptedShopify.data("{\"rest_0\": " + restOfMethods(2, LAST_PAGE, 3) + "}");

        assertThat(got(options.all(store()))).extracting(ShippingOption::title).containsExactly("Method 2", "Method 3");
        assertThat(ScriptedShopify.asked().get(2).variables().path("before_0").asText())
                .isEqualTo("zone-0");
    }

    @Test
    void cutsNothingThatCannotBeFollowed() {
        ScriptedShopify.data(Samples.profiles(profile(1, more("z"), zone(1, "DE"))));
        ScriptedShopify.data("{\"rest_0\": null}");

        assertThat(failure(profiles.all(store()))).isInstanceOf(PlatformFailure.Unexpected.class);
    }

    @Test
    void noticesThatAnotherZoneStandsWhereTheMethodsWere() {
        ScriptedShopify.data(Samples.profiles(profile(1, LAST_PAGE, zoneWith(more("m1"), 1, "DE", method(1, "1")))));
        ScriptedShopify.data("{\"rest_0\": " + restOfMethods(9, LAST_PAGE, 11) + "}");

        assertThat(failure(options.all(store()))).isInstanceOf(PlatformFailure.Unexpected.class);
    }

    @Test
    void failsWhereMoreIsToldOfWithoutACursor() {
        ScriptedShopify.data(Samples.profiles(
                profile(1, "\"pageInfo\": {\"hasNextPage\": true, \"endCursor\": null}", zone(1, "DE"))));

        assertThat(failure(profiles.all(store()))).isInstanceOf(PlatformFailure.Unexpected.class);
    }

    @Test
    void neverMakesAPriceUp() {
        ScriptedShopify.data(Samples.profiles(profile(1, LAST_PAGE, zone(1, "DE", method(1, "free")))));

        assertThat(failure(options.all(store()))).isInstanceOf(PlatformFailure.Unexpected.class);
    }

    @Test
    void readsProvincesAsIsoCodesAndKeepsWhatIsNone() {
        String zone = zone(1, "MX")
                .replace(
                        "\"provinces\": []",
                        "\"provinces\": [{\"code\": \"Q ROO\"}, {\"code\": \"SIN\"}, {\"code\": \"ZZZ\"}]");
        ScriptedShopify.data(Samples.profiles(profile(1, LAST_PAGE, zone)));

        assertThat(got(profiles.all(store())).get(0).regions().get(0).destinations())
                .containsExactly(new Destination("MX", false, List.of("MX-ROO", "MX-SIN"), List.of("ZZZ")));
    }

    @Test
    void readsARestOfTheWorldBesideNamedCountries() {
        String zone = zone(1, "DE")
                .replace(
                        "\"countries\": [",
                        "\"countries\": [{\"code\": {\"countryCode\": null, \"restOfWorld\": true}, \"provinces\": []},");
        ScriptedShopify.data(Samples.profiles(profile(1, LAST_PAGE, zone)));

        DeliveryRegion region = got(profiles.all(store())).get(0).regions().get(0);

        assertThat(region.restOfWorld()).isTrue();
        assertThat(region.destinations()).extracting(Destination::countryCode).containsExactly("DE");
    }

    @Test
    void profilesAndRatesOfARequestAreOneRead() {
        ScriptedShopify.data(Samples.profiles(profile(1, LAST_PAGE, zone(1, "DE", method(1, "1")))));

        assertThat(got(profiles.all(store()))).hasSize(1);
        assertThat(got(options.all(store()))).hasSize(1);
        assertThat(got(profiles.byIds(store(), List.of(Samples.PROFILE)))).hasSize(1);

        assertThat(ScriptedShopify.asked()).hasSize(1);
    }

    @Test
    void readsProfilesByIdWithOneCall() {
        ScriptedShopify.data("{" + Samples.SHOP + ", \"nodes\": [" + profile(2, LAST_PAGE) + ", null]}");

        assertThat(got(profiles.byIds(
                        store(), List.of("gid://shopify/DeliveryProfile/2", "gid://shopify/DeliveryProfile/3"))))
                .extracting(DeliveryProfile::name)
                .containsExactly("Profile 2");
    }

    private static String restOfMethods(int zone, String page, int method) {
        return """
                {"profileLocationGroups": [{"locationGroupZones": {"nodes": [{
                  "zone": {"id": "gid://shopify/DeliveryZone/%d"},
                  "methodDefinitions": {"nodes": [%s], %s}}]}}]}""".formatted(zone, method(method, "1"), page);
    }
}
