package io.deliverygraph.platform.wix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.deliverygraph.condition.ConditionMetric;
import io.deliverygraph.condition.ConditionOperator;
import io.deliverygraph.condition.RateCondition;
import io.deliverygraph.graph.Kind;
import io.deliverygraph.money.Decimal;
import io.deliverygraph.money.Money;
import io.deliverygraph.option.ShippingOption;
import io.deliverygraph.profile.BackupRate;
import io.deliverygraph.profile.Carrier;
import io.deliverygraph.profile.DeliveryProfile;
import io.deliverygraph.profile.DeliveryRegion;
import io.deliverygraph.profile.Destination;
import io.deliverygraph.profile.Surcharge;
import io.deliverygraph.profile.WixDeliveryProfile;
import io.deliverygraph.profile.WixDeliveryRegion;
import io.deliverygraph.profile.WixRegionCarrier;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WixMapperTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsAWholeProfile() {
        WixDeliveryProfile profile = (WixDeliveryProfile) profile("""
                {"id": "p1", "name": "Heavy", "default": false, "revision": "7", "somethingNew": [1],
                 "createdDate": "2026-04-14T14:43:24.804Z", "updatedDate": "2026-04-15T00:00:00.123456Z",
                 "createdBy": {"appId": "a1"},
                 "extendedFields": {"namespaces": {"@acme/shipping": {"dock": "B7", "heights": [1, 2.50, 12345678901234567890.123]}}},
                 "deliveryRegions": [{"id": "r1", "name": "West", "active": false, "createdDate": "2026-04-14T14:43:24.804Z",
                   "destinations": [{"countryCode": "US", "subdivisions": ["US-CA", "US-NV"]}, {"countryCode": "CA", "subdivisions": []}],
                   "deliveryCarriers": [{"appId": "c1",
                     "backupRate": {"title": "Flat", "amount": "9.90", "active": true},
                     "additionalCharges": [{"description": "Handling", "amount": "3.50"}]}]}]}""");

        assertThat(profile.id()).isEqualTo(Samples.id(Kind.PROFILE, "p1"));
        assertThat(profile.name()).isEqualTo("Heavy");
        assertThat(profile.isDefault()).isFalse();
        assertThat(profile.revision()).isEqualTo("7");
        assertThat(profile.createdAt()).isEqualTo(Instant.parse("2026-04-14T14:43:24.804Z"));
        assertThat(profile.updatedAt()).isEqualTo(Instant.parse("2026-04-15T00:00:00.123456Z"));
        assertThat(profile.createdByAppId()).isEqualTo("a1");
        assertThat(profile.extendedFields()).singleElement().satisfies(fields -> {
            assertThat(fields.namespace()).isEqualTo("@acme/shipping");
            assertThat(fields.data()).hasToString("{\"dock\":\"B7\",\"heights\":[1,2.50,12345678901234567890.123]}");
        });
        DeliveryRegion region = profile.regions().get(0);
        assertThat(region.id()).isEqualTo(Samples.id(Kind.REGION, "r1"));
        assertThat(region.active()).isFalse();
        assertThat(region.restOfWorld()).isFalse();
        assertThat(region.profile()).isSameAs(profile);
        assertThat(((WixDeliveryRegion) region).createdAt()).isEqualTo(Instant.parse("2026-04-14T14:43:24.804Z"));
        assertThat(region.destinations())
                .containsExactly(
                        new Destination("US", false, List.of("US-CA", "US-NV"), List.of()),
                        new Destination("CA", true, List.of(), List.of()));
        WixRegionCarrier carrier = (WixRegionCarrier) region.carriers().get(0);
        assertThat(carrier.backupRate()).isEqualTo(new BackupRate("Flat", euros("9.90"), true));
        assertThat(carrier.surcharges()).containsExactly(new Surcharge("Handling", euros("3.50"), null));
    }

    @Test
    void readsAProfileThatHasNextToNothing() {
        DeliveryProfile profile = profile("{\"id\": \"p1\", \"deliveryRegions\": [{\"id\": \"r1\"}]}");

        assertThat(profile.name()).isEmpty();
        assertThat(profile.revision()).isEmpty();
        assertThat(profile.createdAt()).isNull();
        assertThat(profile.regions()).singleElement().satisfies(region -> {
            assertThat(region.active()).isTrue();
            assertThat(region.restOfWorld()).isTrue();
            assertThat(region.carriers()).isEmpty();
        });
    }

    @Test
    void keepsACodeThatIsNoSubdivisionAsWixWroteItAndDoesNotTakeTheCountryForWhole() {
        DeliveryProfile profile = profile("""
                {"id": "p1", "deliveryRegions": [{"id": "r1", "destinations": [
                  {"countryCode": "US", "subdivisions": ["US-XX"]}, {"countryCode": "DE", "subdivisions": ["DE-BY", "US-CA", "BY"]}]}]}""");

        assertThat(profile.regions().get(0).destinations())
                .containsExactly(
                        new Destination("US", false, List.of(), List.of("US-XX")),
                        new Destination("DE", false, List.of("DE-BY"), List.of("US-CA", "BY")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"appId\": \"c1\"}",
                "{\"appId\": \"c1\", \"backupRate\": null}",
                "{\"appId\": \"c1\", \"backupRate\": {\"title\": \"Flat\", \"active\": true}}"
            })
    void takesABackupRateWithoutAmountForNone(String carrier) {
        DeliveryProfile profile = profile(
                "{\"id\": \"p1\", \"deliveryRegions\": [{\"id\": \"r1\", \"deliveryCarriers\": [" + carrier + "]}]}");

        assertThat(((WixRegionCarrier) profile.regions().get(0).carriers().get(0)).backupRate())
                .isNull();
    }

    @Test
    void takesNumbersForTexts() {
        ShippingOption option = option("""
                {"id": "o1", "revision": 12, "rates": [{"amount": 9.90, "conditions": [
                  {"type": "BY_TOTAL_QUANTITY", "operator": "LTE", "value": 3}]}]}""");

        assertThat(option.revisionNow()).isEqualTo("12");
        assertThat(option.rates().get(0).amount()).isEqualTo(euros("9.90"));
        assertThat(option.rates().get(0).conditions())
                .containsExactly(new RateCondition(
                        ConditionMetric.TOTAL_QUANTITY, ConditionOperator.LTE, Decimal.of("3"), null));
    }

    @Test
    void givesConditionsTheStoresUnits() {
        ShippingOption option = option("""
                {"id": "o1", "rates": [{"amount": "0", "title": "Free", "active": false, "multiplyByQuantity": true, "conditions": [
                  {"type": "BY_TOTAL_PRICE", "operator": "GTE", "value": "50"},
                  {"type": "BY_TOTAL_WEIGHT", "operator": "LT", "value": "2.5"}]}]}""");

        assertThat(option.rates()).singleElement().satisfies(rate -> {
            assertThat(rate.title()).isEqualTo("Free");
            assertThat(rate.active()).isFalse();
            assertThat(rate.isFree()).isTrue();
            assertThat(rate.multiplyByQuantity()).isTrue();
            assertThat(rate.conditions()).extracting(RateCondition::unit).containsExactly("EUR", "KILOGRAMS");
        });
    }

    @Test
    void namesEachRegionOfAnOptionOnce() {
        assertThat(option("{\"id\": \"o1\", \"deliveryRegionId\": \"r1\", \"deliveryRegionIds\": [\"r2\", \"r1\"]}")
                        .regionNativeIds())
                .containsExactly("r1", "r2");
        assertThat(option("{\"id\": \"o1\", \"deliveryRegionId\": \"\", \"deliveryRegionIds\": [\"r2\"]}")
                        .regionNativeIds())
                .containsExactly("r2");
        assertThat(option("{\"id\": \"o1\", \"deliveryRegionId\": \"r1\"}").regionNativeIds())
                .containsExactly("r1");
        assertThat(option("{\"id\": \"o1\"}").regionNativeIds()).isEmpty();
    }

    /** A rate without what makes it dear or rare would be a wrong price. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"amount\": \"many\"}",
                "{\"amount\": \"1\", \"conditions\": [{\"type\": \"BY_MOON\", \"operator\": \"EQ\", \"value\": \"1\"}]}",
                "{\"amount\": \"1\", \"conditions\": [{\"operator\": \"EQ\", \"value\": \"1\"}]}",
                "{\"amount\": \"1\", \"conditions\": [{\"type\": \"BY_TOTAL_PRICE\", \"operator\": \"NE\", \"value\": \"1\"}]}",
                "{\"amount\": \"1\", \"conditions\": [{\"type\": \"BY_TOTAL_PRICE\", \"operator\": \"EQ\"}]}"
            })
    void makesUpNoPrice(String rate) {
        assertThatThrownBy(() -> option("{\"id\": \"o1\", \"rates\": [" + rate + "]}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void knowsThePickupCarrier() {
        assertThat(carrier("{\"id\": \"50d8c12f-715e-41ad-be25-d0f61375dbee\", \"displayName\": \"Pickup\"}")
                        .isPickup())
                .isTrue();
        assertThat(carrier("{\"id\": \"c1\", \"fallbackDefinitionMandatory\": true}"))
                .isEqualTo(
                        new Carrier(Samples.id(Kind.CARRIER, "c1"), "c1", "c1", null, null, null, null, true, false));
    }

    private static DeliveryProfile profile(String json) {
        return WixMapper.profile(Samples.STORE, read(json, ProfileWire.Profile.class));
    }

    private static ShippingOption option(String json) {
        return WixMapper.option(Samples.STORE, read(json, OptionWire.Option.class));
    }

    private static Carrier carrier(String json) {
        return WixMapper.carrier(Samples.STORE, read(json, CarrierWire.Installed.class));
    }

    private static Money euros(String amount) {
        return new Money(Decimal.of(amount), "EUR");
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
