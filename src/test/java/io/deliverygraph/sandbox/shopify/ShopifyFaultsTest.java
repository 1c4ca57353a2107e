package io.deliverygraph.sandbox.shopify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.SandboxClient;
import io.deliverygraph.sandbox.ShopifyClient;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Faults, counts and reset on the Shopify side (Shopify contract 11.7). */
class ShopifyFaultsTest {

    private static final String HEAVY = ProfileCalls.profile(2);
    private static final String LIST = "{ deliveryProfiles(first: 10) { nodes { id version } } shop { id } }";
    private static final String READ = "{ deliveryProfile(id: \"" + HEAVY + "\") { version } shop { id } }";
    private static final String UPDATE =
            "mutation { deliveryProfileUpdate(id: \"" + HEAVY + "\", profile: {}) { profile { version } } }";

    @RegisterExtension
    static final RunningSandbox SANDBOX = RunningSandbox.ordinary();

    private final SandboxClient control = SANDBOX.control();
    private final ShopifyClient shop = SANDBOX.onFreshShop();
    private final ProfileCalls profiles = new ProfileCalls(shop);

    @BeforeEach
    void reset() {
        control.post("/reset", "");
    }

    @Test
    void aStatusHasErrorsAsAPlainText() {
        fault("{'method':'deliveryProfiles','kind':'status','status':429,'retryAfterSeconds':2}");
        Reply reply = shop.run(LIST);
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.header("Retry-After")).isEqualTo("2");
        assertThat(reply.at("/errors").isTextual()).isTrue();
        assertThat(shop.run(LIST).status()).isEqualTo(200);
    }

    @Test
    void theConnectionBreaksAndAnAnswerEndsTooSoon() {
        fault("{'method':'deliveryProfileUpdate','kind':'reset','applied':true}");
        assertThatThrownBy(() -> shop.run(UPDATE)).isInstanceOf(UncheckedIOException.class);
        assertThat(version()).isEqualTo(2);
        fault("{'kind':'truncated'}");
        assertThatThrownBy(() -> shop.run(LIST)).hasCauseInstanceOf(JsonProcessingException.class);
    }

    @Test
    void somebodyElseSavesTheProfileBeforeARead() {
        fault("{'method':'deliveryProfile','kind':'staleRevision'}");
        assertThat(shop.run(READ).at("/data/deliveryProfile/version").asInt()).isEqualTo(2);
        assertThat(profiles.read(ProfileCalls.profile(1)).get("version").asInt())
                .isEqualTo(1);
    }

    @Test
    void somebodyElseSavesTheProfileBeforeAnUpdate() {
        fault("{'method':'deliveryProfileUpdate','kind':'staleRevision'}");
        assertThat(shop.run(UPDATE)
                        .at("/data/deliveryProfileUpdate/profile/version")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void somebodyElseSavesEveryProfileBeforeAList() {
        fault("{'method':'deliveryProfiles','kind':'staleRevision'}");
        assertThat(shop.run(LIST).at("/data/deliveryProfiles/nodes").findValuesAsText("version"))
                .containsExactly("2", "2", "2");
    }

    @Test
    void throttlingOnRequestDoesNothingAndShowsTheBucket() {
        fault("{'method':'deliveryProfileUpdate','kind':'refused','code':'THROTTLED'}");
        Reply throttled = shop.run(UPDATE);
        assertThat(throttled.status()).isEqualTo(200);
        assertThat(throttled.text("/errors/0/extensions/code")).isEqualTo("THROTTLED");
        assertThat(throttled.at("/extensions/cost/actualQueryCost").isNull()).isTrue();
        assertThat(throttled
                        .at("/extensions/cost/throttleStatus/currentlyAvailable")
                        .asInt())
                .isEqualTo(2000);
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void aDeniedFieldIsNullAndTheRestIsServed() {
        fault("{'method':'deliveryProfile','kind':'refused','code':'ACCESS_DENIED'}");
        Reply denied = shop.run(READ);
        assertThat(denied.at("/data/deliveryProfile").isNull()).isTrue();
        assertThat(denied.text("/data/shop/id")).isEqualTo("gid://shopify/Shop/1");
        assertThat(denied.text("/errors/0/path/0")).isEqualTo("deliveryProfile");
        assertThat(denied.text("/errors/0/extensions/code")).isEqualTo("ACCESS_DENIED");
        assertThat(denied.text("/errors/0/extensions/requiredAccess")).contains("read_shipping");
        assertThat(denied.text("/errors/0/extensions/documentation")).startsWith("https://");
    }

    @Test
    void aDeniedMutationDoesNothing() {
        fault("{'method':'deliveryProfileUpdate','kind':'refused','code':'ACCESS_DENIED'}");
        Reply denied = shop.run(UPDATE);
        assertThat(denied.at("/data/deliveryProfileUpdate").isNull()).isTrue();
        assertThat(denied.text("/errors/0/extensions/requiredAccess")).contains("write_shipping");
        assertThat(version()).isEqualTo(1);
    }

    @Test
    void anInternalErrorCanComeAfterTheCallWasApplied() {
        fault("{'method':'deliveryProfileUpdate','kind':'refused','code':'INTERNAL_SERVER_ERROR','calls':1}");
        assertThat(shop.run(UPDATE).text("/errors/0/extensions/code")).isEqualTo("INTERNAL_SERVER_ERROR");
        assertThat(version()).isEqualTo(1);
        fault("{'method':'deliveryProfileUpdate','kind':'refused','code':'INTERNAL_SERVER_ERROR','applied':true}");
        assertThat(shop.run(UPDATE).at("/data").isNull()).isTrue();
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void aRefusalStrikesAsOftenAsAskedAndIsListed() {
        fault("{'method':'shop','kind':'refused','code':'THROTTLED','calls':2}");
        assertThat(control.get("/faults").at("/faults/0").toString())
                .isEqualTo("{\"method\":\"shop\",\"kind\":\"refused\",\"code\":\"THROTTLED\",\"calls\":2,"
                        + "\"applied\":false}");
        assertThat(shop.run("{ shop { id } }").body().has("data")).isFalse();
        assertThat(shop.run("{ shop { id } }").body().has("data")).isFalse();
        assertThat(shop.run("{ shop { id } }").body().has("data")).isTrue();
    }

    @Test
    void aRefusalPassesWix() {
        fault("{'kind':'refused','code':'THROTTLED'}");
        assertThat(SANDBOX.onFreshSite()
                        .get("/delivery-profiles/installed-carriers")
                        .status())
                .isEqualTo(200);
        assertThat(shop.run(LIST).body().has("data")).isFalse();
    }

    @Test
    void explainsARefusalThatMakesNoSense() {
        assertThat(refused("{'kind':'refused'}")).startsWith("\"code\" has to be one of \"THROTTLED\"");
        assertThat(refused("{'kind':'refused','code':'THROTTLED','applied':true}"))
                .isEqualTo("A refusal with THROTTLED cannot be applied: nothing is done.");
        assertThat(refused("{'kind':'refused','code':'THROTTLED','method':'getShippingOption'}"))
                .isEqualTo("A refusal cannot strike getShippingOption, which is not refused by a code.");
        assertThat(refused("{'kind':'staleRevision','method':'shop'}"))
                .isEqualTo("A staleRevision cannot strike shop, which carries no revision.");
    }

    @Test
    void aCallCountsOnceAsItsFirstRootField() {
        shop.run(LIST);
        shop.run("{ shop { id } deliveryProfiles(first: 1) { nodes { id } } }");
        shop.run("{ no such document");
        SANDBOX.onFreshSite().get("/delivery-profiles/installed-carriers");
        assertThat(control.get("/calls").body())
                .hasToString("{\"deliveryProfiles\":1,\"graphql\":1,\"listInstalledDeliveryCarriers\":1,\"shop\":1}");
    }

    @Test
    void theRequestLogKeepsNoToken() {
        shop.run(LIST);
        assertThat(control.get("/requests").text("/requests/0/method")).isEqualTo("deliveryProfiles");
        assertThat(control.get("/requests").body().toString()).doesNotContain("any-token");
    }

    @Test
    void resetPutsBothPlatformsBack() {
        shop.run(UPDATE);
        control.post("/reset", "");
        assertThat(version()).isEqualTo(1);
        control.post("/reset", "{'seed':'new-site'}");
        assertThat(profiles.ids()).containsExactly(ProfileCalls.profile(1));
        assertThat(SANDBOX.onFreshSite().get("/delivery-profiles/query").at("/deliveryProfiles"))
                .hasSize(1);
    }

    private int version() {
        return profiles.read(HEAVY).get("version").asInt();
    }

    private void fault(String json) {
        assertThat(control.post("/faults", json).status()).isEqualTo(200);
    }

    private String refused(String json) {
        Reply reply = control.post("/faults", json);
        assertThat(reply.status()).isEqualTo(400);
        return reply.text("/error");
    }
}
