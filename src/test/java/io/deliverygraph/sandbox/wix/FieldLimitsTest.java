package io.deliverygraph.sandbox.wix;

import static io.deliverygraph.sandbox.wix.DemoIds.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.SandboxClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldLimitsTest {

    private static final String PROFILES = "/delivery-profiles";
    private static final String OPTIONS = "/shipping-options";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final SandboxClient wix = SANDBOX.onFreshSite();

    @ParameterizedTest
    @ValueSource(strings = {"'0'", "'9.99'", "'007.500'", "'999999999'", "'999999999.000'"})
    void takesPlainDecimalsAndKeepsThemAsSent(String amount) {
        Reply created = createOption("{'amount':" + amount + "}");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.text("/shippingOption/rates/0/amount")).isEqualTo(amount.replace("'", ""));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'1e3', FORMAT",
                "'12.', FORMAT",
                "'.5', FORMAT",
                "'', FORMAT",
                "' 1', FORMAT",
                "'+1', FORMAT",
                "'1٣', FORMAT",
                "9.99, FORMAT",
                "'-1', DECIMAL_GTE",
                "'999999999.001', DECIMAL_LTE",
                "'1000000000', DECIMAL_LTE",
                "'1.2345', DECIMAL_MAX_SCALE",
                "null, REQUIRED_FIELD"
            })
    void refusesOtherAmounts(String amount, String rule) {
        assertThat(createOption("{'amount':" + amount + "}").violations())
                .containsExactly("shippingOption.rates[0].amount " + rule);
    }

    @Test
    void answersAllViolationsAtOnce() {
        Reply reply = wix.post(PROFILES, """
                {'deliveryProfile':{'name':'','deliveryRegions':[
                  {'name':'A','active':'yes','destinations':[{'countryCode':'us'},{'subdivisions':['']}]},
                  {'name':'A','deliveryCarriers':[
                    {'appId':'abc','backupRate':{'title':'','active':true},
                     'additionalCharges':[{'amount':'12345678901234567'}]}]}]}}""");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.violations())
                .containsExactlyInAnyOrder(
                        "deliveryProfile.name REQUIRED_FIELD",
                        "deliveryProfile.deliveryRegions[0].active FORMAT",
                        "deliveryProfile.deliveryRegions[0].destinations[0].countryCode FORMAT",
                        "deliveryProfile.deliveryRegions[0].destinations[1].countryCode REQUIRED_FIELD",
                        "deliveryProfile.deliveryRegions[0].destinations[1].subdivisions[0] MIN_LENGTH",
                        "deliveryProfile.deliveryRegions[1].deliveryCarriers[0].appId FORMAT",
                        "deliveryProfile.deliveryRegions[1].deliveryCarriers[0].backupRate.title MIN_LENGTH",
                        "deliveryProfile.deliveryRegions[1].deliveryCarriers[0].additionalCharges[0].amount MAX_LENGTH",
                        "deliveryProfile.deliveryRegions[1].name OTHER/DELIVERY_REGION_NAME_ALREADY_EXISTS",
                        "deliveryProfile.deliveryRegions[1].deliveryCarriers[0].backupRate.amount"
                                + " OTHER/DELIVERY_CARRIER_MISSING_BACKUP_RATE");
    }

    @Test
    void countsCharactersNotCodeUnits() {
        assertThat(createProfile("🚚".repeat(256)).status()).isEqualTo(200);
        assertThat(createProfile("🚚".repeat(257)).violations()).containsExactly("deliveryProfile.name MAX_LENGTH");
    }

    @Test
    void wantsAtLeastOneRateAndAtMostFifty() {
        assertThat(createOption("").violations()).containsExactly("shippingOption.rates MIN_SIZE");
        assertThat(createOption("{'amount':'1'}" + ",{'amount':'1'}".repeat(49)).status())
                .isEqualTo(200);
    }

    @Test
    void checksTheIdsOfThePath() {
        assertThat(wix.get(PROFILES + "/abc123").violations()).containsExactly("deliveryProfileId FORMAT");
        assertThat(wix.get(OPTIONS + "/%20").violations()).containsExactly("shippingOptionId FORMAT");
        assertThat(wix.patch(PROFILES + "/a/delivery-region/b", "{'deliveryRegion':{'name':5}}")
                        .violations())
                .containsExactlyInAnyOrder(
                        "deliveryProfileId FORMAT", "deliveryRegion.id FORMAT", "deliveryRegion.name FORMAT");
    }

    @Test
    void looksAtFieldsBeforeItLooksForTheEntity() {
        assertThat(wix.patch(OPTIONS + "/" + unknown(), "{'shippingOption':{}}").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "'text'", "{} {}", "null"})
    void refusesABodyThatIsNoJsonObject(String body) {
        Reply reply = wix.post(PROFILES, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.violations()).containsExactly("body FORMAT");
    }

    @Test
    void dropsUnknownAndReadOnlyFields() {
        Reply created = wix.post(
                PROFILES, "{'deliveryProfile':{'name':'A','id':'" + HEAVY + "','revision':'9','colour':'red'}}");
        assertThat(created.status()).isEqualTo(200);
        assertThat(created.text("/deliveryProfile/id")).isNotEqualTo(HEAVY);
        assertThat(created.text("/deliveryProfile/revision")).isEqualTo("1");
        assertThat(created.at("/deliveryProfile").has("colour")).isFalse();
    }

    @Test
    void givesBackTheFieldsOfAnOlderWixWhenTheyAreSent() {
        Reply created = wix.post(
                OPTIONS,
                "{'shippingOption':{'deliveryRegionId':'" + DOMESTIC + "','category':'FREE',"
                        + "'rates':[{'id':'r','title':'Free','amount':'0','active':true}]}}");
        assertThat(created.text("/shippingOption/category")).isEqualTo("FREE");
        assertThat(created.at("/shippingOption/rates/0"))
                .hasToString("{\"id\":\"r\",\"title\":\"Free\",\"amount\":\"0\",\"conditions\":[],"
                        + "\"multiplyByQuantity\":false,\"active\":true}");
    }

    private Reply createProfile(String name) {
        return wix.post(PROFILES, "{'deliveryProfile':{'name':'" + name + "'}}");
    }

    private Reply createOption(String rates) {
        return wix.post(OPTIONS, "{'shippingOption':{'deliveryRegionId':'" + DOMESTIC + "','rates':[" + rates + "]}}");
    }
}
