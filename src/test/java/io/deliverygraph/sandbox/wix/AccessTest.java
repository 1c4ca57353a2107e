package io.deliverygraph.sandbox.wix;

import static org.assertj.core.api.Assertions.assertThat;

import io.deliverygraph.sandbox.Reply;
import io.deliverygraph.sandbox.RunningSandbox;
import io.deliverygraph.sandbox.SandboxClient;
import io.deliverygraph.sandbox.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessTest {

    private static final String CARRIERS = "/delivery-profiles/installed-carriers";
    private static final String API = "/wix/ecom/v1";

    private static final TestClock CLOCK = new TestClock();

    @RegisterExtension
    static final RunningSandbox OPEN =
            RunningSandbox.with(settings -> settings.withClock(CLOCK).withTokenSeconds(60));

    @RegisterExtension
    static final RunningSandbox GUARDED = RunningSandbox.with(settings -> settings.withApiKey("the-key"));

    @RegisterExtension
    static final RunningSandbox LIMITED =
            RunningSandbox.with(settings -> settings.withClock(CLOCK).withCallsPerMinute(2));

    @Test
    void takesAnyCredential() {
        assertThat(OPEN.onFreshSite().get(CARRIERS).status()).isEqualTo(200);
    }

    @Test
    void refusesNoCredential() {
        assertThat(OPEN.onFreshSite().without("Authorization").get(CARRIERS).status())
                .isEqualTo(401);
        assertThat(OPEN.onFreshSite()
                        .without("Authorization")
                        .with("Authorization", " ")
                        .get(CARRIERS)
                        .code())
                .isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void refusesAnApiKeyWithoutSite() {
        Reply reply = OPEN.at(API).with("Authorization", "key").get(CARRIERS);
        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("PERMISSION_DENIED");
    }

    @Test
    void refusesASiteIdThatIsNoGuid() {
        Reply reply = OPEN.at(API)
                .with("Authorization", "key")
                .with("wix-site-id", "my-site")
                .get(CARRIERS);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.violations()).containsExactly("wix-site-id FORMAT");
    }

    @Test
    void authenticatesBeforeItReadsTheBody() {
        assertThat(OPEN.at(API).post("/delivery-profiles", "{no JSON").status()).isEqualTo(401);
    }

    @Test
    void issuesTokensThatNeedNoSiteAndExpire() {
        Reply issued = token(OPEN, "secret");
        assertThat(issued.text("/expires_in")).isEqualTo("60");
        SandboxClient app = OPEN.at(API).with("Authorization", issued.text("/access_token"));
        assertThat(app.get(CARRIERS).status()).isEqualTo(200);
        CLOCK.pass(Duration.ofSeconds(60));
        assertThat(app.get(CARRIERS).status()).isEqualTo(401);
    }

    @Test
    void refusesATokenNobodyIssued() {
        String token = token(OPEN, "secret").text("/access_token");
        SandboxClient app = OPEN.at(API).with("Authorization", token.substring(0, token.length() - 3) + "AAA");
        assertThat(app.get(CARRIERS).status()).isEqualTo(401);
    }

    @Test
    void refusesAnIncompleteTokenRequest() {
        Reply reply = OPEN.at("/wix/oauth2").post("/token", "{'grant_type':'password','client_id':'a'}");
        assertThat(reply.violations())
                .containsExactly(
                        "grant_type INVALID_ENUM_VALUE", "client_secret REQUIRED_FIELD", "instance_id REQUIRED_FIELD");
    }

    @Test
    void takesOnlyTheKeyItWasToldAndTokensIssuedForIt() {
        SandboxClient site =
                GUARDED.at(API).with("wix-site-id", UUID.randomUUID().toString());
        assertThat(site.with("Authorization", "another").get(CARRIERS).status()).isEqualTo(401);
        assertThat(site.with("Authorization", "Bearer the-key").get(CARRIERS).status())
                .isEqualTo(401);
        assertThat(site.with("Authorization", "the-key").get(CARRIERS).status()).isEqualTo(200);

        assertThat(token(GUARDED, "another").status()).isEqualTo(401);
        String token = token(GUARDED, "the-key").text("/access_token");
        assertThat(site.with("Authorization", token).get(CARRIERS).status()).isEqualTo(200);
    }

    @Test
    void limitsCallsInAMinute() {
        SandboxClient wix = LIMITED.onFreshSite();
        assertThat(wix.get(CARRIERS).status()).isEqualTo(200);
        CLOCK.pass(Duration.ofSeconds(59));
        assertThat(wix.get(CARRIERS).status()).isEqualTo(200);
        assertThat(wix.get(CARRIERS).status()).isEqualTo(429);
        assertThat(LIMITED.onFreshSite().get(CARRIERS).status()).isEqualTo(200);
        CLOCK.pass(Duration.ofSeconds(1));
        assertThat(wix.get(CARRIERS).status()).isEqualTo(200);
    }

    @Test
    void resetForgetsTheCallsOfTheMinute() {
        SandboxClient wix = LIMITED.onFreshSite();
        for (int call = 0; call < 3; call++) {
            wix.get(CARRIERS);
        }
        LIMITED.control().post("/reset", "");
        assertThat(wix.get(CARRIERS).status()).isEqualTo(200);
    }

    private static Reply token(RunningSandbox sandbox, String secret) {
        return sandbox.at("/wix/oauth2")
                .post(
                        "/token",
                        "{'grant_type':'client_credentials','client_id':'app','client_secret':'" + secret
                                + "','instance_id':'i'}");
    }
}
