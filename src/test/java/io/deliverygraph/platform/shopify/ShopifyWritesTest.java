package io.deliverygraph.platform.shopify;

import static io.deliverygraph.platform.shopify.Samples.LAST_PAGE;
import static io.deliverygraph.platform.shopify.Samples.method;
import static io.deliverygraph.platform.shopify.Samples.profile;
import static io.deliverygraph.platform.shopify.Samples.zone;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.graph.DeletionState;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.graph.PlatformFailure;
import io.deliverygraph.graph.PlatformFailure.Origin;
import io.deliverygraph.graph.UserErrorCode;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.option.CreateShippingOption;
import io.deliverygraph.option.DeleteShippingOption;
import io.deliverygraph.option.NewCondition;
import io.deliverygraph.option.NewRate;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.option.UpdateShippingOption;
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
import io.deliverygraph.profile.RemoveDeliveryCarrier;
import io.deliverygraph.profile.RemoveDeliveryRegion;
import io.deliverygraph.profile.UpdateDeliveryCarrier;
import io.deliverygraph.profile.UpdateDeliveryProfile;
import io.deliverygraph.profile.UpdateDeliveryRegion;
import io.deliverygraph.testing.NothingKept;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Each change is one mutation that names what changes and nothing else; what the request has read is not read again.
 */
@QuarkusTest
@TestProfile(NothingKept.class)
class ShopifyWritesTest extends AtShopify {

    private static final String PRESENT =
            profile(1, LAST_PAGE, zone(1, "DE", method(1, "4.90"), Samples.carrierMethod(2)), zone(2, "FR"));

    private static final io.deliverygraph.profile.Origin HAMBURG =
            new io.deliverygraph.profile.Origin("id", "gid://shopify/Location/1", "Hamburg", "DE", true);

    @Test
    void renames() {
        updated();

        got(profiles.update(store(), new UpdateDeliveryProfile(Samples.id(Kind.PROFILE, Samples.PROFILE), "7", "New")));

        assertThat(last().path("id").asText()).isEqualTo(Samples.PROFILE);
        assertThat(input()).isEqualTo(json("{\"name\": \"New\"}"));
    }

    @Test
    void createsWithGroupZonesAndPlaces() {
        ScriptedShopify.data(Samples.written("deliveryProfileCreate", PRESENT));

        got(profiles.create(
                store(),
                new CreateDeliveryProfile(
                        Samples.id(Kind.STORE, ""),
                        "New",
                        List.of(
                                region("Mexico", new DestinationSet("MX", List.of("MX-ROO", "MX-SIN"))),
                                region("Germany", new DestinationSet("DE", List.of())),
                                region("World")),
                        List.of()),
                List.of(HAMBURG)));

        assertThat(input()).isEqualTo(json("""
                {"name": "New", "locationGroupsToCreate": [{"locations": ["gid://shopify/Location/1"], "zonesToCreate": [
                  {"name": "Mexico", "countries": [{"code": "MX", "provinces": [{"code": "Q ROO"}, {"code": "SIN"}]}]},
                  {"name": "Germany", "countries": [{"code": "DE", "includeAllProvinces": true}]},
                  {"name": "World", "countries": [{"restOfWorld": true}]}]}]}"""));
    }

    @Test
    void removesByAJob() {
        ScriptedShopify.data("""
                {"deliveryProfileRemove": {"job": {"id": "gid://shopify/Job/x", "done": false}, "userErrors": []}}""");

        assertThat(got(profiles.delete(store(), new DeleteDeliveryProfile(Samples.id(Kind.PROFILE, Samples.PROFILE)))))
                .isEqualTo(DeletionState.PENDING);
    }

    @Test
    void tellsThatWhatIsToBeRemovedIsGone() {
        ScriptedShopify.data("""
                {"deliveryProfileRemove": {"job": null, "userErrors": [
                  {"field": null, "message": "The profile cannot be found."}]}}""");

        assertThat(failure(
                        profiles.delete(store(), new DeleteDeliveryProfile(Samples.id(Kind.PROFILE, Samples.PROFILE)))))
                .isEqualTo(
                        new PlatformFailure.NotFound(new Origin("scripted", "req-1"), UserErrorCode.NOT_FOUND, null));
    }

    @Test
    void addsARegionToItsGroup() {
        DeliveryProfile present = present();
        updated();

        got(profiles.addRegion(present, added(), Samples.GROUP, List.of()));

        assertThat(input()).isEqualTo(json("""
                {"locationGroupsToUpdate": [{"id": "gid://shopify/DeliveryLocationGroup/1", "zonesToCreate": [
                  {"name": "Italy", "countries": [{"code": "IT", "includeAllProvinces": true}]}]}]}"""));
    }

    @Test
    void makesTheFirstGroupWithTheFirstRegion() {
        DeliveryProfile present = present();
        updated();

        got(profiles.addRegion(present, added(), null, List.of(HAMBURG)));

        assertThat(input()).isEqualTo(json("""
                {"locationGroupsToCreate": [{"locations": ["gid://shopify/Location/1"], "zonesToCreate": [
                  {"name": "Italy", "countries": [{"code": "IT", "includeAllProvinces": true}]}]}]}"""));
    }

    @Test
    void changesOfARegionWhatIsNamed() {
        DeliveryRegion region = region();
        updated();

        got(profiles.updateRegion(
                region, new UpdateDeliveryRegion(Samples.id(Kind.REGION, Samples.ZONE), null, "New", null, null)));

        assertThat(input()).isEqualTo(json("""
                {"locationGroupsToUpdate": [{"id": "gid://shopify/DeliveryLocationGroup/1", "zonesToUpdate": [
                  {"id": "gid://shopify/DeliveryZone/1", "name": "New"}]}]}"""));
    }

    @Test
    void removesARegion() {
        DeliveryRegion region = region();
        updated();

        got(profiles.removeRegion(region, new RemoveDeliveryRegion(Samples.id(Kind.REGION, Samples.ZONE), null)));

        assertThat(input()).isEqualTo(json("{\"zonesToDelete\": [\"gid://shopify/DeliveryZone/1\"]}"));
    }

    @Test
    void createsARateInItsZone() {
        ScriptedShopify.data(Samples.profiles(PRESENT));
        ScriptedShopify.data(Samples.written(
                "deliveryProfileUpdate",
                profile(
                        1,
                        LAST_PAGE,
                        zone(1, "DE", method(1, "4.90"), method(9, "7").replace("Method 9", "Fast")))));

        ShippingOption made = got(options.create(
                store(),
                new CreateShippingOption(
                        List.of(Samples.id(Kind.REGION, Samples.ZONE)),
                        "Fast",
                        null,
                        "Tomorrow",
                        List.of(new NewRate(
                                null,
                                null,
                                Decimal.of("7.00"),
                                null,
                                List.of(new NewCondition(
                                        ConditionMetric.TOTAL_WEIGHT, ConditionOperator.EQ, Decimal.of("2.50"))))))));

        assertThat(made.nativeId()).isEqualTo("gid://shopify/DeliveryMethodDefinition/9");
        assertThat(input()).isEqualTo(json("""
                {"locationGroupsToUpdate": [{"id": "gid://shopify/DeliveryLocationGroup/1", "zonesToUpdate": [
                  {"id": "gid://shopify/DeliveryZone/1", "methodDefinitionsToCreate": [
                    {"name": "Fast", "description": "Tomorrow", "active": true,
                     "rateDefinition": {"price": {"amount": "7.00", "currencyCode": "EUR"}},
                     "weightConditionsToCreate": [
                       {"operator": "GREATER_THAN_OR_EQUAL_TO", "criteria": {"value": 2.50, "unit": "KILOGRAMS"}},
                       {"operator": "LESS_THAN_OR_EQUAL_TO", "criteria": {"value": 2.50, "unit": "KILOGRAMS"}}]}]}]}]}"""));
    }

    /** The price is the same number and so are the conditions: only the name and the switch are sent. */
    @Test
    void namesOnlyWhatChangesOfARate() {
        ShippingOption present = option();
        updated();

        got(options.update(
                present,
                new UpdateShippingOption(
                        present.id(),
                        null,
                        "New",
                        false,
                        null,
                        null,
                        List.of(rate("4.9", condition(ConditionOperator.GTE, "10"))))));

        assertThat(input()).isEqualTo(json("""
                {"locationGroupsToUpdate": [{"id": "gid://shopify/DeliveryLocationGroup/1", "zonesToUpdate": [
                  {"id": "gid://shopify/DeliveryZone/1", "methodDefinitionsToUpdate": [
                    {"id": "gid://shopify/DeliveryMethodDefinition/1", "name": "New", "active": false}]}]}]}"""));
    }

    @Test
    void replacesConditionsThatDifferAndThePriceByItsId() {
        ShippingOption present = option();
        updated();

        got(options.update(
                present,
                new UpdateShippingOption(
                        present.id(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(rate("5", condition(ConditionOperator.LTE, "10"))))));

        assertThat(input()).isEqualTo(json("""
                {"conditionsToDelete": ["gid://shopify/DeliveryCondition/1?operator=greater_than_or_equal_to"],
                 "locationGroupsToUpdate": [{"id": "gid://shopify/DeliveryLocationGroup/1", "zonesToUpdate": [
                  {"id": "gid://shopify/DeliveryZone/1", "methodDefinitionsToUpdate": [
                    {"id": "gid://shopify/DeliveryMethodDefinition/1",
                     "rateDefinition": {"id": "gid://shopify/DeliveryRateDefinition/1",
                       "price": {"amount": "5", "currencyCode": "EUR"}},
                     "priceConditionsToCreate": [{"operator": "LESS_THAN_OR_EQUAL_TO",
                       "criteria": {"amount": "10", "currencyCode": "EUR"}}]}]}]}]}"""));
    }

    @Test
    void aChangeThatChangesNothingCostsNoWrite() {
        ShippingOption present = option();

        got(options.update(present, new UpdateShippingOption(present.id(), null, "Method 1", true, null, null, null)));

        assertThat(ScriptedShopify.asked()).hasSize(1);
    }

    @Test
    void deletesARate() {
        ScriptedShopify.data(Samples.profiles(PRESENT));
        updated();

        got(options.delete(store(), new DeleteShippingOption(Samples.id(Kind.OPTION, Samples.METHOD))));

        assertThat(input())
                .isEqualTo(json("{\"methodDefinitionsToDelete\": [\"gid://shopify/DeliveryMethodDefinition/1\"]}"));
    }

    @Test
    void tellsThatARateIsGone() {
        ScriptedShopify.data(Samples.profiles(PRESENT));

        assertThat(failure(options.delete(
                        store(),
                        new DeleteShippingOption(
                                Samples.id(Kind.OPTION, "gid://shopify/DeliveryMethodDefinition/99")))))
                .isInstanceOf(PlatformFailure.NotFound.class);
        assertThat(ScriptedShopify.asked()).hasSize(1);
    }

    @Test
    void putsACarrierToWork() {
        DeliveryRegion region = region();
        updated();
        Carrier carrier = new Carrier("id", Samples.CARRIER, "Parcel", null, null, null, null, false, false);

        got(carriers.add(
                region,
                carrier,
                new AddDeliveryCarrier(region.id(), "id", null, List.of(new NewSurcharge(null, Decimal.of("1.50"))))));

        assertThat(input()).isEqualTo(json("""
                {"locationGroupsToUpdate": [{"id": "gid://shopify/DeliveryLocationGroup/1", "zonesToUpdate": [
                  {"id": "gid://shopify/DeliveryZone/1", "methodDefinitionsToCreate": [
                    {"name": "Parcel", "active": true, "participant": {
                      "carrierServiceId": "gid://shopify/DeliveryCarrierService/1",
                      "fixedFee": {"amount": "1.50", "currencyCode": "EUR"},
                      "adaptToNewServices": true, "participantServices": []}}]}]}]}"""));
    }

    @Test
    void takesTheChargeOfACarrierAway() {
        DeliveryRegion region = region();
        updated();

        got(carriers.update(
                region,
                new UpdateDeliveryCarrier(region.id(), Samples.id(Kind.CARRIER, Samples.CARRIER), null, List.of())));

        assertThat(input()).isEqualTo(json("""
                {"locationGroupsToUpdate": [{"id": "gid://shopify/DeliveryLocationGroup/1", "zonesToUpdate": [
                  {"id": "gid://shopify/DeliveryZone/1", "methodDefinitionsToUpdate": [
                    {"id": "gid://shopify/DeliveryMethodDefinition/2", "participant": {
                      "id": "gid://shopify/DeliveryParticipant/2",
                      "fixedFee": {"amount": "0", "currencyCode": "EUR"}}}]}]}]}"""));
    }

    @Test
    void takesACarrierOut() {
        DeliveryRegion region = region();
        updated();

        got(carriers.remove(region, new RemoveDeliveryCarrier(region.id(), Samples.id(Kind.CARRIER, Samples.CARRIER))));

        assertThat(input())
                .isEqualTo(json("{\"methodDefinitionsToDelete\": [\"gid://shopify/DeliveryMethodDefinition/2\"]}"));
    }

    @Test
    void linksAndUnlinksSellingPlanGroupsWithOneWrite() {
        DeliveryProfile present = present();
        updated();

        got(deferred.relink(present, List.of("gid://shopify/SellingPlanGroup/2"), List.of()));

        assertThat(input()).isEqualTo(json("""
                {"sellingPlanGroupsToAssociate": ["gid://shopify/SellingPlanGroup/2"]}"""));
    }

    /** The write is done; that its answer cannot be read to the end must not sound as if it were not. */
    @Test
    void saysThatItMayBeDoneWhenTheAnswerCannotBeFollowed() {
        ScriptedShopify.data(Samples.written("deliveryProfileUpdate", profile(1, Samples.more("z"), zone(1, "DE"))));
        ScriptedShopify.data("{\"rest_0\": null}");

        assertThat(failure(profiles.update(
                        store(), new UpdateDeliveryProfile(Samples.id(Kind.PROFILE, Samples.PROFILE), "7", "New"))))
                .isEqualTo(new PlatformFailure.Unexpected(new Origin("scripted", "req-2"), true));
    }

    private DeliveryProfile present() {
        ScriptedShopify.data(Samples.profiles(PRESENT));
        return got(profiles.all(store())).get(0);
    }

    private DeliveryRegion region() {
        return present().regions().get(0);
    }

    private ShippingOption option() {
        ScriptedShopify.data(Samples.profiles(PRESENT));
        return got(options.all(store())).get(0);
    }

    private static void updated() {
        ScriptedShopify.data(Samples.written("deliveryProfileUpdate", PRESENT));
    }

    private static AddDeliveryRegion added() {
        return new AddDeliveryRegion("id", null, null, "Italy", null, List.of(new DestinationSet("IT", List.of())));
    }

    private static NewRegion region(String name, DestinationSet... places) {
        return new NewRegion(name, null, List.of(places));
    }

    private static NewRate rate(String amount, NewCondition condition) {
        return new NewRate(null, null, Decimal.of(amount), null, List.of(condition));
    }

    private static NewCondition condition(ConditionOperator operator, String value) {
        return new NewCondition(ConditionMetric.TOTAL_PRICE, operator, Decimal.of(value));
    }

    private static JsonNode last() {
        List<ScriptedShopify.Asked> asked = ScriptedShopify.asked();
        return asked.get(asked.size() - 1).variables();
    }

    private static JsonNode input() {
        return last().path("profile");
    }

    private static JsonNode json(String text) {
        return ScriptedShopify.Asked.json(text);
    }
}
